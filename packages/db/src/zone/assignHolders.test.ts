import { addDays, chinaDate, Invalid, NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { assignHolders, handOverHoldings, type PassedOn } from './assignHolders.ts';
import { readZoneBoard } from './readZoneBoard.ts';

let stage: Stage;
let town: Stage['town'];
let db: Stage['world']['db'];

beforeAll(async () => {
  stage = await openStage();
  ({ town } = stage);
  ({ db } = stage.world);
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());
const clerk = () => stage.by(town.clerk);
const item = (place: { id: string }, postId: string | null, version = 1, kind: 'ZONE' | 'SITE' = 'SITE'): PassedOn => ({
  kind,
  id: place.id,
  version,
  postId,
});
const on = async (place: { id: string }, day = today()) => {
  const { places } = await readZoneBoard(db, town.township.id, day);
  const found = places.find(({ id }) => id === place.id);
  return [found?.holder?.name ?? null, found?.gap ?? null];
};

describe('passing a room on', () => {
  it('lets the new one hold from that day, keeps who held before, and tells the trail', async () => {
    const [room, one, other] = [
      await town.room('松山联络室'),
      await town.presidiumMember('茶'),
      await town.presidiumMember('鲁'),
    ];
    await assignHolders(clerk(), addDays(today(), -10), [item(room, one.postId)]);
    await assignHolders(clerk(), today(), [item(room, other.postId, 2)]);
    expect(await on(room)).toEqual(['鲁演示', null]);
    expect(await on(room, addDays(today(), -1))).toEqual(['茶演示', null]);
    const entries = await db.auditEntry.findMany({ where: { recordId: room.id }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['site.assign', { holder: null }, { holder: '茶演示', from: addDays(today(), -10) }],
      ['site.assign', { holder: '茶演示' }, { holder: '鲁演示', from: today() }],
    ]);
  });

  it('is put back by giving it to who held before, on the same day', async () => {
    const [room, one, other] = [
      await town.room('清河联络室'),
      await town.presidiumMember('余'),
      await town.presidiumMember('字'),
    ];
    await assignHolders(clerk(), addDays(today(), -10), [item(room, one.postId)]);
    const before = await db.zoneAssignment.findMany({ where: { siteId: room.id } });
    await assignHolders(clerk(), today(), [item(room, other.postId, 2)]);
    await assignHolders(clerk(), today(), [item(room, one.postId, 3)]);
    expect(await db.zoneAssignment.findMany({ where: { siteId: room.id } })).toEqual(before);
  });

  it('by two at once lets one through and tells the other that it has changed', async () => {
    const [room, one, other] = [
      await town.room('里睦联络室'),
      await town.presidiumMember('杨'),
      await town.presidiumMember('李'),
    ];
    const tried = await Promise.allSettled([
      assignHolders(clerk(), today(), [item(room, one.postId)]),
      assignHolders(stage.by(town.member), today(), [item(room, other.postId)]),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tried.flatMap((t) => (t.status === 'rejected' ? [t.reason] : []))[0]).toBeInstanceOf(Stale);
    expect(await db.zoneAssignment.count({ where: { siteId: room.id } })).toBe(1);
  });

  it('to nobody leaves it without a holder since that day', async () => {
    const [room, one] = [await town.room('团山联络室'), await town.presidiumMember('段')];
    await assignHolders(clerk(), addDays(today(), -10), [item(room, one.postId)]);
    await assignHolders(clerk(), addDays(today(), -3), [item(room, null, 2)]);
    expect(await on(room)).toEqual([null, { from: addDays(today(), -3), isAhead: false }]);
  });

  it('is refused to who is no member, of another presidium, or has left by then', async () => {
    const room = await town.room('联席联络室');
    const leaving = await town.presidiumMember('范', addDays(today(), 5));
    const elsewhere = await (await stage.world.town('漭水镇')).presidiumMember('吴');
    const clerkPost = await db.post.create({
      data: {
        personId: elsewhere.personId,
        organId: town.presidium.id,
        title: '人大专干',
        validFrom: toDate('2021-12-01'),
      },
    });
    for (const postId of [elsewhere.postId, clerkPost.id, newId()]) {
      await expect(assignHolders(clerk(), today(), [item(room, postId)])).rejects.toMatchObject({ field: 'postId' });
    }
    const late = assignHolders(clerk(), addDays(today(), 5), [item(room, leaving.postId)]);
    await expect(late).rejects.toMatchObject({ field: 'postId', message: expect.stringContaining('范演示') });
    await assignHolders(clerk(), today(), [item(room, leaving.postId)]);
    expect(await on(room)).toEqual(['范演示', { from: addDays(today(), 5), isAhead: true }]);
  });

  it('is refused to strangers, to another township’s clerk and on days out of bounds; staff may', async () => {
    const [room, one] = [await town.room('光山联络室'), await town.presidiumMember('罗')];
    const other = await stage.world.town('珠街乡');
    const given = [item(room, one.postId)];
    await expect(assignHolders(stage.by(stage.world.stranger), today(), given)).rejects.toBeInstanceOf(NotFound);
    await expect(assignHolders(stage.by(other.clerk), today(), given)).rejects.toBeInstanceOf(NotAllowed);
    await expect(assignHolders(stage.by(stage.world.handler), today(), given)).rejects.toBeInstanceOf(NotAllowed);
    for (const day of ['2026-02-30', '2020-01-01', addDays(today(), 1000), '']) {
      await expect(assignHolders(clerk(), day, given)).rejects.toMatchObject({ field: 'from' });
    }
    const mixed = [item(room, one.postId), item(await other.room('珠街联络室'), null)];
    await expect(assignHolders(clerk(), today(), mixed)).rejects.toMatchObject({ field: 'items' });
    await expect(assignHolders(clerk(), today(), [...given, ...given])).rejects.toMatchObject({ field: 'items' });
    await expect(assignHolders(clerk(), today(), [])).rejects.toBeInstanceOf(Invalid);
    await assignHolders(stage.by(stage.world.staff), today(), given);
    expect(await on(room)).toEqual(['罗演示', null]);
  });

  it('never lets two hold one zone on one day, whoever writes', async () => {
    const [zone, one, other] = [
      await town.zone('一片区'),
      await town.presidiumMember('董'),
      await town.presidiumMember('马'),
    ];
    await assignHolders(clerk(), today(), [item(zone, one.postId, 1, 'ZONE')]);
    const row = { zoneId: zone.id, postId: other.postId, validFrom: toDate(addDays(today(), 30)) };
    await expect(db.zoneAssignment.create({ data: row })).rejects.toThrow(/zone_assignments_one_holder_of_zone/);
  });
});

describe('a member who leaves', () => {
  it('hands nine rooms and a zone over in one act, and none when one is left out', async () => {
    const { room, zone, presidiumMember: member } = await stage.world.town('温泉镇');
    const [leaving, one, other] = [await member('普'), await member('蒋'), await member('苏')];
    const rooms = await Promise.all(
      ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((n) => room(`${n}村室`)),
    );
    const own = await zone('二片区');
    const held = [...rooms.map((each) => item(each, leaving.postId)), item(own, leaving.postId, 1, 'ZONE')];
    await assignHolders(stage.by(stage.world.staff), today(), held);
    const day = addDays(today(), 20);
    const given = held.map((each, i) => ({ ...each, version: 2, postId: i % 2 ? one.postId : other.postId }));
    const handOver = (items: readonly PassedOn[]) =>
      handOverHoldings(stage.by(stage.world.staff), leaving.postId, day, items);
    await expect(handOver(given.slice(1))).rejects.toMatchObject({
      field: 'items',
      message: expect.stringContaining('一村室'),
    });
    await expect(handOver(given.map((g, i) => (i === 4 ? { ...g, postId: null } : g)))).rejects.toThrow('五村室');
    expect(await db.zoneAssignment.count({ where: { postId: leaving.postId, validTo: null } })).toBe(10);
    await handOver(given);
    const left = await db.zoneAssignment.findMany({ where: { postId: leaving.postId } });
    expect(left.every(({ validTo }) => validTo?.getTime() === toDate(day).getTime())).toBe(true);
    expect(await db.zoneAssignment.count({ where: { postId: { in: [one.postId, other.postId] } } })).toBe(10);
  });

  it('is told to hand over before the mandate ends; from that day the room has no holder', async () => {
    const { room, presidiumMember: member, township, clerk: own } = await stage.world.town('大田坝镇');
    const [only, leaving] = [await room('湾岗联络室'), await member('和')];
    await assignHolders(stage.by(own), today(), [item(only, leaving.postId)]);
    const end = { mandateState: 'ENDED', endGrounds: 'RESIGNED', legalBasis: '代表法第六十二条' };
    await db.deputy.update({ where: { id: leaving.deputyId }, data: { ...end, validTo: toDate(addDays(today(), 7)) } });
    const board = await readZoneBoard(db, township.id, today());
    expect(board.members).toMatchObject([{ name: '和演示', leavesOn: addDays(today(), 7) }]);
    expect(board.places[0]).toMatchObject({
      holder: { name: '和演示' },
      gap: { from: addDays(today(), 7), isAhead: true },
    });
    expect((await readZoneBoard(db, township.id, addDays(today(), 7))).places[0]).toMatchObject({
      holder: null,
      gap: { isAhead: false },
    });
  });
});

describe('the board of a township', () => {
  it('is empty where there is nothing, and tells villages in no zone', async () => {
    const { township, village } = await stage.world.town('鸡飞镇');
    expect(await readZoneBoard(db, township.id, today())).toEqual({
      townshipId: township.id,
      on: today(),
      members: [],
      places: [],
      unzoned: [],
    });
    const added = await village('澡塘村');
    expect((await readZoneBoard(db, township.id, today())).unzoned).toEqual([{ id: added.id, name: '澡塘村' }]);
  });

  it('gives one member many rooms where members are fewer than rooms, each room with its village’s zone', async () => {
    const { township, village, zone, room, presidiumMember: member, clerk: own } = await stage.world.town('卡斯镇');
    const place = await village('新谷村');
    const [part, only] = [await zone('一片区', [place.id]), await member('鲍')];
    const rooms = [await room('新谷联络室', place.id), await room('龙潭联络室'), await room('双龙联络室')];
    await assignHolders(
      stage.by(own),
      today(),
      rooms.map((each) => item(each, only.postId)),
    );
    const { places, members } = await readZoneBoard(db, township.id, today());
    expect(members).toHaveLength(1);
    expect(places.map(({ kind, name, holder, zoneId }) => [kind, name, holder?.name ?? null, zoneId])).toEqual([
      ['ZONE', '一片区', null, part.id],
      ['SITE', '新谷联络室', '鲍演示', part.id],
      ['SITE', '龙潭联络室', '鲍演示', null],
      ['SITE', '双龙联络室', '鲍演示', null],
    ]);
  });
});
