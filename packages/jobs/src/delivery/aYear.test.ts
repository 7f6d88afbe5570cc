import { type TestDatabase, testDatabase, testWorld, type World } from '@renda/db/testing';
import { chinaDate } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClockOptions, jobClock } from '../testing/jobClock.ts';
import { type MailServer, mailServer } from '../testing/mailServer.ts';
import { type Reader, testReaders } from '../testing/readers.ts';
import { mailGateway } from './mailGateway.ts';
import type { OutgoingMessage } from './NoticeGateway.ts';
import { recordingGateway } from './recordingGateway.ts';

const dayMs = 86_400_000;
const days = 365;
/** A busy machine takes its time. */
const longest = 600_000;
let database: TestDatabase;
let world: World;
let server: MailServer;
let people: ReturnType<typeof testReaders>;
let readers: Reader[];
/** What the gateway's other side has taken, by id, and how often each came. */
const taken = new Map<string, { message: OutgoingMessage; times: number }>();
let deaths = 0;

/** Every so often the process dies with a message: before the other side has it, or after. */
function record(message: OutgoingMessage): void {
  deaths += 1;
  if (deaths % 7 === 0) throw new Error('killed before it had it');
  taken.set(message.id, { message, times: (taken.get(message.id)?.times ?? 0) + 1 });
  if (deaths % 11 === 0) throw new Error('killed after');
}

beforeAll(async () => {
  database = await testDatabase();
  world = await testWorld(database.county());
  server = await mailServer();
  people = testReaders(database);
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  await deputy.suggestionIn('HANDLING');
  await database.county().deadlineRule.updateMany({ data: { lateEvery: 7 } });
  readers = [
    await people.reader('HANDLER', { organId: world.roads.id, phone: '13987510001' }, 'duan@example.cn'),
    await people.reader('STAFF', { organId: world.committee.id, phone: '13987510003' }, 'zhou@example.cn'),
    await people.reader('DEPUTY', { personId: deputy.person.id }, 'lu@example.cn'),
  ];
  await passAYear();
}, longest);
afterAll(async () => {
  await people.close();
  await server.close();
  await database.drop();
});

/** Day by day; on some days two workers come at once, on some the work is done twice, and on some the mail server is in a bad state. */
async function passAYear(): Promise<void> {
  const EMAIL = mailGateway({ url: server.url, from: 'npc@example.cn' });
  const options: ClockOptions = {
    outwards: { gateways: { EMAIL, GATEWAY: recordingGateway(record) }, baseUrl: new URL('https://renda.example.cn') },
    only: ['sendNotices', 'queueDeliveries'],
    county: '530524',
  };
  const start = world.now().getTime();
  const dayAt = (day: number) => new Date(start + day * dayMs);
  const clock = jobClock(database, dayAt(0), options);
  for (let day = 0; day < days; day += 1) {
    const other = () => jobClock(database, dayAt(day), options).advanceTo(dayAt(day + 1));
    if (day % 30 === 7) server.answers.push(451);
    await Promise.all([clock.advanceTo(dayAt(day + 1)), day % 20 === 0 ? other() : null]);
    if (day % 50 === 3) await other();
  }
}

const deliveries = (channel: string) =>
  database.county().delivery.findMany({
    where: { channel },
    select: { id: true, state: true, accountId: true, createdAt: true, notices: { select: { noticeId: true } } },
  });
const told = async (organId: string, more: object = {}) =>
  (await database.county().notice.findMany({ where: { organId, ...more } })).map(({ id }) => id).toSorted();

describe('a year', () => {
  it('tells every stage of every date once', async () => {
    const due = await database.county().notice.findMany({ where: { kind: 'DUE', organId: world.roads.id } });
    expect(due.length).toBeGreaterThan(40);
    expect(
      new Set(due.map(({ dueKey, suggestionId, dueOn, stage }) => `${dueKey} ${suggestionId} ${dueOn} ${stage}`)).size,
    ).toBe(due.length);
  });

  it('puts every notice into one digest of each who wants one, no more than one a day, and loses none', async () => {
    const all = await deliveries('EMAIL');
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['SENT']));
    expect(server.letters).toHaveLength(all.length);
    const perDay = all.map(({ accountId, createdAt }) => `${accountId} ${chinaDate(createdAt)}`);
    expect(new Set(perDay).size).toBe(perDay.length);
    const [handler] = readers;
    const ofHandler = all.filter(({ accountId }) => accountId === handler?.accountId);
    const ids = ofHandler.flatMap(({ notices }) => notices.map(({ noticeId }) => noticeId));
    expect(ids.toSorted()).toEqual(await told(world.roads.id, { side: 'UNIT' }));
    const ids2 = all.flatMap(({ id }) => server.letters.filter((letter) => letter.includes(`<${id}@`)).map(() => id));
    expect(ids2.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('sends every date’s stage as one message to each, though its process died with some of them', async () => {
    const all = await deliveries('GATEWAY');
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['SENT']));
    expect([...taken.keys()].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect([...taken.values()].filter(({ times }) => times > 1).length).toBeGreaterThan(0);
    const due = await told(world.roads.id, { side: 'UNIT', kind: 'DUE' });
    const ofHandler = all.filter(({ accountId }) => accountId === readers[0]?.accountId);
    expect(ofHandler.flatMap(({ notices }) => notices.map(({ noticeId }) => noticeId)).toSorted()).toEqual(due);
    expect(all.some(({ accountId }) => accountId === readers[2]?.accountId)).toBe(false);
  });
});
