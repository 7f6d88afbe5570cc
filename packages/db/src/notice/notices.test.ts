import { chinaDate, noticeStage } from '@renda/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemAct } from '../act.ts';
import { toDate, toDay } from '../day.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { testWorld, type World } from '../testing/world.ts';
import { sendDueNotices } from './sendDueNotices.ts';
import { unreadBy, visibleNotices } from './visibleTo.ts';

let database: TestDatabase;
let world: World;
beforeEach(async () => {
  database = await testDatabase();
  world = await testWorld(database.county());
});
afterEach(() => database.drop());

const dayMs = 86_400_000;
const morning = (day: string) => new Date(toDate(day).getTime() - dayMs + 23 * 3_600_000);
const on = (day: string) => sendDueNotices(systemAct(world.db, '530524', morning(day)));
const inbox = (viewer: World['staff']) =>
  world.db.notice.findMany({ where: visibleNotices(viewer), orderBy: [{ sentAt: 'desc' }, { id: 'desc' }] });

async function handled() {
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const suggestion = await deputy.suggestionIn('HANDLING');
  const reply = await world.db.deadline.findFirstOrThrow({ where: { suggestionId: suggestion.id, key: 'reply' } });
  return { deputy, suggestion, dueOn: toDay(reply.dueOn) };
}

describe('what happened', () => {
  it('is told to the sides that it concerns, and not to who did it', async () => {
    const { deputy } = await handled();
    const moves = async (viewer: World['staff']) => {
      const rows = await world.db.notice.findMany({
        where: { kind: 'EVENT', ...visibleNotices(viewer) },
        select: { event: { select: { move: true } } },
      });
      return rows.map(({ event }) => event?.move).toSorted();
    };
    expect(await moves(deputy.viewer)).toEqual(['accept', 'assign', 'beginHandling', 'handOver']);
    expect(await moves(world.staff)).toEqual(['submit']);
    expect(await moves(world.coordinator)).toEqual(['handOver']);
    expect(await moves(world.handler)).toEqual(['assign']);
    expect(await moves(world.policeHandler)).toEqual([]);
    expect(await moves(world.stranger)).toEqual([]);
  });

  it('is read by each account for itself', async () => {
    const { suggestion } = await handled();
    const [notice] = await inbox(world.handler);
    const read = { noticeId: notice?.id as string, accountId: world.handler.accountId, readAt: world.now() };
    await world.db.noticeRead.create({ data: read });
    const unread = (viewer: World['staff']) =>
      world.db.notice.count({
        where: { AND: [visibleNotices(viewer), unreadBy(viewer)], suggestionId: suggestion.id },
      });
    expect(await unread(world.handler)).toBe(0);
    expect(await unread(world.head)).toBe(1);
  });
});

describe('what is due', () => {
  it('is told to the unit in stages, each once, and to nobody else', async () => {
    const { dueOn } = await handled();
    for (let day = -20; day <= 10; day += 1) {
      const today = chinaDate(morning(toDay(new Date(toDate(dueOn).getTime() + day * dayMs))));
      await on(today);
      expect(await on(today)).toBe(0);
    }
    const due = (await inbox(world.handler)).filter(({ dueKey }) => dueKey === 'reply');
    expect(due.map(({ stage }) => stage).toReversed()).toEqual([-15, -12, -9, -6, -3, 0, 1, 4, 7, 10]);
    expect((await inbox(world.coordinator)).filter(({ kind }) => kind === 'DUE')).toEqual([]);
    expect((await inbox(world.policeHandler)).filter(({ kind }) => kind === 'DUE')).toEqual([]);
  });

  it('is told once for the days on which no server ran, and by two servers at once not twice', async () => {
    const { dueOn } = await handled();
    const late = toDay(new Date(toDate(dueOn).getTime() + 5 * dayMs));
    const sent = await Promise.all([on(late), on(late), on(late)]);
    const reply = (await inbox(world.handler)).filter(({ dueKey }) => dueKey === 'reply');
    expect(reply.map(({ stage }) => stage)).toEqual([4]);
    expect(sent.filter((count) => count > 0)).toHaveLength(1);
  });

  it('is told anew when the date has been moved, and no more when it is met', async () => {
    const { suggestion, dueOn } = await handled();
    await on(dueOn);
    const later = toDay(new Date(toDate(dueOn).getTime() + 10 * dayMs));
    const where = { suggestionId: suggestion.id, key: 'reply' };
    await world.db.deadline.updateMany({ where, data: { dueOn: toDate(later) } });
    await on(dueOn);
    await world.db.deadline.updateMany({ where, data: { metOn: toDate(dueOn) } });
    await on(later);
    const reply = (await inbox(world.handler)).filter(({ dueKey }) => dueKey === 'reply').toReversed();
    const usual = { remindBefore: 15, remindEvery: 3, lateEvery: 3, escalateAfter: 7 };
    expect(reply.map(({ stage }) => stage)).toEqual([0, noticeStage(usual, later, dueOn)]);
  });

  it('goes upwards as a draft, once for each addressee whom the register names, for a person to send', async () => {
    const { suggestion, dueOn } = await handled();
    const council = {
      name: '主任会议',
      shortName: '主任会议',
      kind: 'COUNCIL_OF_CHAIRPERSONS',
      validFrom: toDate('2021-12-01'),
    };
    await world.db.organ.create({ data: { ...council, searchText: '' } });
    const reports = () =>
      world.db.upwardReport.findMany({ where: { suggestionId: suggestion.id }, orderBy: { draftedAt: 'asc' } });
    for (let day = 0; day <= 40; day += 1) {
      await on(toDay(new Date(toDate(dueOn).getTime() + day * dayMs)));
      if (day === 6) expect(await reports()).toEqual([]);
    }
    expect((await reports()).map(({ addressee, state }) => [addressee, state])).toEqual([
      ['INSPECTION_OFFICE', 'DRAFT'],
      ['COUNCIL', 'DRAFT'],
    ]);
  });

  it('is told by the rule that the county has set', async () => {
    const { dueOn } = await handled();
    await world.db.deadlineRule.updateMany({ where: { key: 'reply' }, data: { remindBefore: 1 } });
    await on(toDay(new Date(toDate(dueOn).getTime() - 3 * dayMs)));
    expect((await inbox(world.handler)).filter(({ dueKey }) => dueKey === 'reply')).toEqual([]);
  });
});
