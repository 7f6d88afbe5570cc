import { type TestDatabase, testDatabase, testWorld, type World } from '@renda/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JobClock, jobClock } from '../testing/jobClock.ts';
import { type MailServer, mailServer } from '../testing/mailServer.ts';
import { testReaders } from '../testing/readers.ts';
import { mailGateway } from './mailGateway.ts';

const dayMs = 86_400_000;
const baseUrl = new URL('https://renda.example.cn');
let database: TestDatabase;
let world: World;
let people: ReturnType<typeof testReaders>;
let server: MailServer;
let clock: JobClock;

beforeEach(async () => {
  database = await testDatabase();
  world = await testWorld(database.county());
  people = testReaders(database);
  server = await mailServer();
  clock = clockAt(new Date());
});
afterEach(async () => {
  await server.close();
  await people.close();
  await database.drop();
});

function clockAt(start: Date): JobClock {
  const mail = mailGateway({ url: server.url, from: 'npc@example.cn', patienceMs: 5_000 });
  return jobClock(database, start, { outwards: { gateways: { EMAIL: mail }, baseUrl } });
}

const encoded = /(?:^[\w+/]{4,76}={0,2}\r?$\n?)+/gm;
const decoded = () =>
  server.letters.map((letter) => letter.replace(encoded, (part) => Buffer.from(part, 'base64').toString('utf8')));
const recipients = () =>
  server.letters.map((letter) => /<([^>]+@example\.cn)>/.exec(/^To:.*(?:\r\n .*)*/m.exec(letter)?.[0] ?? '')?.[1]);
const nextMorning = (days = 1) => clock.advanceTo(new Date(clock.now().getTime() + days * dayMs));
const states = async () =>
  (await database.county().delivery.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state);

async function handled() {
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  return { deputy, suggestion: await deputy.suggestionIn('HANDLING') };
}

describe('a digest', () => {
  it('tells each person once a day what they have not read, in their words, with a link to each', async () => {
    const { deputy } = await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, 'duan@example.cn');
    await people.reader('DEPUTY', { personId: deputy.person.id }, 'lu@example.cn');
    await people.reader('HANDLER', { organId: world.police.id }, 'zhao@example.cn');
    await nextMorning();
    expect(recipients().toSorted()).toEqual(['duan@example.cn', 'lu@example.cn']);
    const ofDeputy = decoded().find((letter) => letter.includes('<lu@example.cn>')) ?? '';
    expect(ofDeputy).toContain('新进展');
    expect(ofDeputy).toContain('关于改造临崖路段安全防护设施的建议');
    expect(ofDeputy).toContain('https://renda.example.cn/deputy/suggestions/');
    expect(decoded().join('')).toContain('https://renda.example.cn/staff/suggestions/');
    expect(await states()).toEqual(['SENT', 'SENT']);
    await nextMorning(3);
    expect(server.letters).toHaveLength(2);
  });

  it('goes to nobody who gave no address, wants none, has read everything, or was disabled meanwhile', async () => {
    await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, null);
    const declined = await people.reader('HANDLER', { organId: world.roads.id }, 'no@example.cn');
    await declined.settle({ takesDigest: false });
    const reader = await people.reader('UNIT_HEAD', { organId: world.roads.id }, 'read@example.cn');
    for (const { id } of await database.county().notice.findMany({ where: { organId: world.roads.id } }))
      await database
        .county()
        .noticeRead.create({ data: { noticeId: id, accountId: reader.accountId, readAt: clock.now() } });
    const gone = await people.reader('UNIT_HEAD', { organId: world.roads.id }, 'gone@example.cn');
    await people.disable(gone.accountId);
    await nextMorning();
    expect(server.letters).toEqual([]);
  });

  it('is tried again while the server puts it off, and arrives once', async () => {
    await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, 'duan@example.cn');
    server.answers.push(451, 421);
    await nextMorning();
    expect(server.letters).toHaveLength(1);
    const [delivery] = await database.county().delivery.findMany();
    expect(delivery).toMatchObject({ state: 'SENT', tries: 3, failure: null });
  });

  it('that the server will never take is failed with its reason, and tried no more', async () => {
    await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, 'duan@example.cn');
    server.answers.push(550);
    await nextMorning();
    const [delivery] = await database.county().delivery.findMany();
    expect(delivery).toMatchObject({ state: 'FAILED', tries: 1, failure: { 'zh-CN': expect.stringContaining('550') } });
    expect(JSON.stringify(delivery)).not.toContain('example.cn');
  });

  it('of which nobody knows whether it arrived is not sent again', async () => {
    await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, 'duan@example.cn');
    server.answers.push('CUT');
    await nextMorning();
    expect(await states()).toEqual(['UNCONFIRMED']);
    expect(server.letters).toHaveLength(1);
  });

  it('is sent once when two workers do the day’s work at once, and when it is done twice', async () => {
    await handled();
    await people.reader('HANDLER', { organId: world.roads.id }, 'duan@example.cn');
    await people.reader('UNIT_HEAD', { organId: world.roads.id }, 'li@example.cn');
    const until = new Date(clock.now().getTime() + dayMs);
    const start = clock.now();
    await Promise.all([clock, clockAt(start), clockAt(start)].map((each) => each.advanceTo(until)));
    await clockAt(start).advanceTo(until);
    expect(recipients().toSorted()).toEqual(['duan@example.cn', 'li@example.cn']);
  });
});
