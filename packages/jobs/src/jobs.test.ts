import { enqueueJob } from '@renda/db';
import { jobQueue, replyAfterConsultation, type TestDatabase, testDatabase, testWorld } from '@renda/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dailyJobs, utcCron } from './dailyRound.ts';
import { jobClock } from './testing/jobClock.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const noon = new Date('2026-03-05T04:00:00Z');
const queue = () => jobQueue(database.ownerUrl).all();

describe('a job', () => {
  it('is asked for with the change that wants it, and undone with it', async () => {
    const failing = database.county().$transaction(async (tx) => {
      await enqueueJob(tx, 'redateDeadlines', {}, { runAt: noon });
      throw new Error('thought better of it');
    });
    await expect(failing).rejects.toThrow('thought better of it');
    expect(await queue()).toEqual([]);
    await database.county().$transaction((tx) => enqueueJob(tx, 'redateDeadlines', {}, { runAt: noon }));
    expect(await queue()).toMatchObject([
      { name: 'redateDeadlines', payload: { county: '530524', payload: {} }, runAt: noon },
    ]);
  });

  it('runs when it is due and not before, and is gone then', async () => {
    const clock = jobClock(database, noon);
    await enqueueJob(database.county(), 'redateDeadlines', {}, { runAt: new Date('2026-03-05T04:00:01Z') });
    expect(await clock.runDueJobs()).toBe(0);
    expect(await clock.advanceTo(new Date('2026-03-05T04:00:01Z'))).toBe(1);
    expect(await queue()).toEqual([]);
  });

  it('replaces the one that waits under its key, in its county alone', async () => {
    const later = new Date('2026-03-05T05:00:00Z');
    for (const county of ['530524', '530521'] as const)
      for (const runAt of [noon, later])
        await enqueueJob(database.county(county), 'redateDeadlines', {}, { runAt, key: 'x' });
    expect((await queue()).map(({ runAt }) => runAt)).toEqual([later, later]);
    await enqueueJob(database.county(), 'redateDeadlines', {}, { runAt: noon, key: 'x', timeOf: 'WAITING' });
    expect((await queue()).map(({ runAt }) => runAt)).toEqual([later, later]);
  });

  it('can be asked for by the log-in that serves requests, which reaches the queue in no other way', async () => {
    for (const sql of [
      'select from graphile_worker._private_jobs',
      `select graphile_worker.add_job('redateDeadlines')`,
      `delete from graphile_worker._private_jobs`,
    ])
      await expect(database.county().$queryRawUnsafe(sql)).rejects.toThrow(/permission denied for schema/);
  });

  it.each([
    ['a name that no job has', `'no job', '{}', now(), null, false, 5`],
    ['no instant', `'redateDeadlines', '{}', null, null, false, 5`],
    [
      'more than it may be given',
      `'redateDeadlines', json_build_object('a', repeat('x', 10001)), now(), null, false, 5`,
    ],
    ['endless attempts', `'redateDeadlines', '{}', now(), null, false, 26`],
  ])('is refused with %s', async (_, values) => {
    await expect(database.county().$queryRawUnsafe(`select enqueue_job(${values})::text`)).rejects.toThrow('not a job');
  });
});

describe('daily work', () => {
  it('begins five minutes after midnight in China, whatever the time of the server', () => {
    expect(utcCron('00:05')).toBe('5 16 * * *');
  });

  it('ends what nobody evaluated in time on the day after the last, in the county where it lies, and once', async () => {
    const world = await testWorld(database.county());
    const deputy = await (await world.town('田园镇')).deputy('鲁');
    const { id, handlings } = await deputy.suggestionIn('HANDLING');
    await replyAfterConsultation(world, handlings[0]?.id as string, 'C');
    const of = { suggestionId: id, key: 'lapseEvaluation' };
    const { dueOn } = await world.db.deadline.findFirstOrThrow({ where: of });
    const state = async () => (await world.db.suggestion.findUniqueOrThrow({ where: { id } })).state;
    const dawn = new Date(dueOn.getTime() + 16 * 3_600_000 + 5 * 60_000);
    const clock = jobClock(database, dueOn);
    await clock.advanceTo(new Date(dawn.getTime() - 1));
    expect(await state()).toBe('REPLIED');
    await clock.advanceTo(new Date(dawn.getTime() + 3 * 86_400_000));
    expect(await state()).toBe('EVALUATED');
    const ended = { suggestionId: id, move: 'lapseEvaluation' };
    expect(await world.db.suggestionEvent.findMany({ where: ended, select: { at: true } })).toEqual([{ at: dawn }]);
  });

  it('makes provisional dates final once a year is published', async () => {
    const world = await testWorld(database.county());
    const deputy = await (await world.town('田园镇')).deputy('鲁');
    const { id } = await deputy.suggestionIn('HANDED_OVER');
    const far = { startedOn: new Date('2034-11-01'), dueOn: new Date('2035-02-01'), isProvisional: true };
    await world.db.deadline.updateMany({ where: { suggestionId: id, key: 'reply' }, data: far });
    await world.db.setting.create({ data: { key: 'calendar.publishedYears', value: [2034, 2035] } });
    await jobClock(database, noon).advanceTo(new Date('2026-03-06T00:00:00Z'));
    const reply = await world.db.deadline.findFirstOrThrow({ where: { suggestionId: id, key: 'reply' } });
    expect(reply.isProvisional).toBe(false);
  });

  it('is done once each day in every county, while a month passes in a moment', async () => {
    const attempts = await jobClock(database, noon).advanceTo(new Date('2026-04-04T04:00:00Z'));
    expect(attempts).toBe(30 * dailyJobs.length * 2);
  });
});
