import { cancelBackgroundTask, startBackgroundTask, type TaskProgress, type TaskResult } from '@renda/db';
import { type TestDatabase, testDatabase, testViewerOf } from '@renda/db/testing';
import { IllegalMove, Invalid, NotFound } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBackground } from './inBackground.ts';
import { noBytes } from './testing/noBytes.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const starter = testViewerOf('周演示', [{ role: 'STAFF', organId: null }]);
const other = testViewerOf('钱演示', [{ role: 'STAFF', organId: null }]);
const now = new Date('2026-03-05T04:00:00Z');
const actOf = (viewer = starter) => ({ db: database.county(), viewer, origin: {}, now });
const title = { 'zh-CN': '导出建议清单', en: 'Export of the list of suggestions' };
let keys = 0;
const start = (key = `key ${keys++}`) =>
  startBackgroundTask(actOf(), key, { kind: 'EXPORT', title, job: 'redateDeadlines', payloadOf: () => ({}) });
const read = (id: string) => database.county().backgroundTask.findUniqueOrThrow({ where: { id } });

function carryOut(id: string, work: (progress: TaskProgress) => Promise<TaskResult>, isLastAttempt = false) {
  const county = { jurisdiction: '530524', db: database.county() };
  const act = () => actOf();
  const log = { info() {}, warn() {}, error() {} };
  return inBackground(county, id, { now: () => now, act, bytes: noBytes, log, isLastAttempt }, work);
}

describe('a background task', () => {
  it('waits, runs with its progress told, and ends with what came of it; once per request', async () => {
    const id = await start('one');
    expect(await start('one')).toBe(id);
    expect(await read(id)).toMatchObject({ state: 'QUEUED', startedByName: '周演示', title, endedAt: null });
    await carryOut(id, async (progress) => {
      await progress.expect(4);
      await progress.advance(2);
      expect(await read(id)).toMatchObject({ state: 'RUNNING', done: 2, total: 4 });
      return { summary: { 'zh-CN': '共 4 条。', en: '4 rows.' } };
    });
    expect(await read(id)).toMatchObject({ state: 'DONE', endedAt: now, summary: { en: '4 rows.' } });
  });

  it('is not carried out again when its job is run again after it was done', async () => {
    const id = await start();
    let times = 0;
    const work = async () => {
      times += 1;
      return {};
    };
    await carryOut(id, work);
    await carryOut(id, work);
    expect(times).toBe(1);
  });

  it('that is refused ends in the words of the refusal, and its job is not tried again', async () => {
    const id = await start();
    const failure = { 'zh-CN': '第 3 行没有姓名。', en: 'Row 3 has no name.' };
    await carryOut(id, () => Promise.reject(new Invalid('file', failure)));
    expect(await read(id)).toMatchObject({ state: 'FAILED', failure, endedAt: now });
  });

  it('whose job breaks runs on until the last attempt, fails then without quoting anything, and may be taken up again', async () => {
    const id = await start();
    const broken = () => Promise.reject(new Error('row of 鲁 is wrong'));
    await expect(carryOut(id, broken)).rejects.toThrow('row of 鲁');
    expect((await read(id)).state).toBe('RUNNING');
    await expect(carryOut(id, broken, true)).rejects.toThrow('row of 鲁');
    const failed = await read(id);
    expect(failed.state).toBe('FAILED');
    expect(JSON.stringify(failed)).not.toContain('鲁');
    await carryOut(id, async () => ({}));
    expect(await read(id)).toMatchObject({ state: 'DONE', failure: null });
  });

  it('that is cancelled before it began is never begun', async () => {
    const id = await start();
    await cancelBackgroundTask(actOf(), id);
    await carryOut(id, () => Promise.reject(new Error('it was begun')));
    expect(await read(id)).toMatchObject({ state: 'CANCELLED', endedAt: now });
  });

  it('that is cancelled while it runs stops at its next step, and neither ends otherwise nor is cancelled twice', async () => {
    const id = await start();
    let steps = 0;
    await carryOut(id, async (progress) => {
      await progress.expect(10);
      await cancelBackgroundTask(actOf(), id);
      for (; steps < 10; steps += 1) await progress.advance(steps + 1);
      return {};
    });
    expect(steps).toBe(0);
    expect((await read(id)).state).toBe('CANCELLED');
    await expect(cancelBackgroundTask(actOf(), id)).rejects.toThrow(IllegalMove);
  });

  it('is cancelled by nobody who may not see it', async () => {
    const id = await start();
    await expect(cancelBackgroundTask(actOf(other), id)).rejects.toThrow(NotFound);
    const ofOtherCounty = { ...actOf({ ...starter, jurisdiction: '530521' }), db: database.county('530521') };
    await expect(cancelBackgroundTask(ofOtherCounty, id)).rejects.toThrow(NotFound);
    expect((await read(id)).state).toBe('QUEUED');
  });

  it('writes of its steps no more than every hundredth', async () => {
    const id = await start();
    const seen = new Set<number>();
    await carryOut(id, async (progress) => {
      await progress.expect(1_000);
      for (let done = 1; done <= 30; done += 1) {
        await progress.advance(done);
        seen.add((await read(id)).done);
      }
      return {};
    });
    expect([...seen]).toEqual([0, 10, 20, 30]);
  });
});
