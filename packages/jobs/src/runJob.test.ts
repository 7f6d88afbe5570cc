import { failedJobs, giveUpFailedJob, runFailedJobAgain } from '@renda/db';
import { jobQueue, type TestDatabase, testDatabase, testViewerOf } from '@renda/db/testing';
import { NotAllowed, NotFound } from '@renda/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobClock } from './testing/jobClock.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const noon = new Date('2026-03-05T04:00:00Z');
const secret = 'the secret of 鲁';
const admin = testViewerOf('何演示', [{ role: 'SYSTEM_ADMIN', organId: null }]);
const actOf = (viewer = admin) => ({ db: database.county(), viewer, origin: {}, now: noon });
const queue = () => jobQueue(database.ownerUrl).all();
const failures = (county: '530524' | '530521' = '530524') =>
  failedJobs(database.county(county), { afterId: null, size: 10 });

/** A job that fails whenever it is run, since nothing is called so. */
async function enqueueFailing(): Promise<void> {
  const payload = JSON.stringify({ note: secret });
  await database.county()
    .$executeRaw`select enqueue_job('ofAnotherVersion', ${payload}::json, ${noon.toISOString()}::timestamptz, null, false, 3)`;
}

beforeEach(async () => {
  for (const { id } of await failures()) await giveUpFailedJob(actOf(), id);
});

describe('a job that fails', () => {
  it('is tried again after growing pauses, until it has failed for good', async () => {
    await enqueueFailing();
    const clock = jobClock(database, noon);
    expect(await clock.runDueJobs()).toBe(1);
    const waits = async () => Math.round(((await queue())[0]?.runAt.getTime() ?? 0) - clock.now().getTime());
    expect(await waits()).toBe(Math.round(Math.E * 1000));
    await clock.advanceTo(new Date(noon.getTime() + 3_000));
    expect(await failures()).toMatchObject([{ attempts: 2, maxAttempts: 3, nextAt: expect.any(Date) }]);
    expect(await clock.advanceTo(new Date(noon.getTime() + 3_600_000))).toBe(1);
    expect(await failures()).toMatchObject([{ attempts: 3, nextAt: null }]);
    expect(await clock.advanceTo(new Date(noon.getTime() + 7_200_000))).toBe(0);
  });

  it('is shown to its own county alone, with a reason in both languages and nothing of what it was given', async () => {
    await enqueueFailing();
    await jobClock(database, noon).runDueJobs();
    const found = await failures();
    expect(found).toMatchObject([
      { reason: { 'zh-CN': expect.stringContaining('日志'), en: expect.stringContaining('log') } },
    ]);
    expect(JSON.stringify([found, (await queue())[0]?.reason])).not.toContain(secret);
    expect(await failures('530521')).toEqual([]);
  });

  it('is run again with all its attempts, or given up, by the system administrator of its county and nobody else', async () => {
    await enqueueFailing();
    await jobClock(database, noon).advanceTo(new Date(noon.getTime() + 3_600_000));
    const [{ id } = { id: '' }] = await failures();
    const staff = testViewerOf('周演示', [{ role: 'STAFF', organId: null }]);
    await expect(runFailedJobAgain(actOf(staff), id)).rejects.toThrow(NotAllowed);
    const other = { ...actOf({ ...admin, jurisdiction: '530521' }), db: database.county('530521') };
    await expect(runFailedJobAgain(other, id)).rejects.toThrow(NotFound);
    await expect(giveUpFailedJob(other, id)).rejects.toThrow(NotFound);
    await expect(giveUpFailedJob(actOf(), 'nonsense')).rejects.toThrow(NotFound);
    await runFailedJobAgain(actOf(), id);
    expect(await queue()).toMatchObject([{ attempts: 0, runAt: noon }]);
    await giveUpFailedJob(actOf(), id);
    expect(await queue()).toEqual([]);
    await expect(giveUpFailedJob(actOf(), id)).rejects.toThrow(NotFound);
    const trail = await database.county().auditEntry.findMany({ where: { noun: 'Job' }, orderBy: { seq: 'asc' } });
    expect(trail.slice(-2).map(({ action, actorName }) => [action, actorName])).toEqual([
      ['job.runAgain', '何演示'],
      ['job.giveUp', '何演示'],
    ]);
  });
});
