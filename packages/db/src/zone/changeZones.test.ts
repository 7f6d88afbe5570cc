import { addDays, chinaDate, NotAllowed, Stale } from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { assignHolders } from './assignHolders.ts';
import { addZone, changeZone, endZone } from './changeZones.ts';
import { readZoneBoard } from './readZoneBoard.ts';

let stage: Stage;
let town: Stage['town'];
beforeAll(async () => {
  stage = await openStage();
  ({ town } = stage);
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());
const clerk = () => stage.by(town.clerk);
const zonesOn = async (day: string) => {
  const { places } = await readZoneBoard(stage.world.db, town.township.id, day);
  return places.map(({ name, villages }) => [name, villages.map((v) => v.name)]);
};

it('a township’s zones never share a village, villages move between them, and each day keeps its own', async () => {
  const [a, b, c] = [await town.village('甲村'), await town.village('乙村'), await town.village('丙村')];
  const from = addDays(today(), -30);
  const input = { townshipId: town.township.id, name: '一片区', villageIds: [a.id, b.id], validFrom: from };
  const key = newId();
  const one = await addZone(clerk(), key, input);
  expect(await addZone(clerk(), key, input)).toBe(one);
  const shared = addZone(clerk(), newId(), { ...input, name: '二片区', villageIds: [b.id, c.id] });
  await expect(shared).rejects.toMatchObject({ field: 'villageIds', message: expect.stringContaining('一片区') });
  const two = await addZone(clerk(), newId(), { ...input, name: '二片区', villageIds: [c.id] });
  await changeZone(clerk(), { id: one, version: 1 }, { name: '一片区', villageIds: [a.id] });
  await changeZone(clerk(), { id: two, version: 1 }, { name: '东片区', villageIds: [b.id, c.id] });
  expect(await zonesOn(today())).toEqual([
    ['一片区', ['甲村']],
    ['东片区', expect.arrayContaining(['乙村', '丙村'])],
  ]);
  expect(await zonesOn(addDays(today(), -1))).toEqual([
    ['一片区', ['甲村', '乙村']],
    ['东片区', ['丙村']],
  ]);
  const row = { zoneId: one, villageId: b.id, validFrom: toDate(addDays(today(), 9)) };
  await expect(stage.world.db.zoneVillage.create({ data: row })).rejects.toThrow(/zone_villages_one_zone/);
  await expect(changeZone(clerk(), { id: one, version: 1 }, { name: '旧片区', villageIds: [] })).rejects.toBeInstanceOf(
    Stale,
  );
});

it('a zone that ends frees its villages and is held by nobody from that day on', async () => {
  const other = await stage.world.town('柯街镇');
  const own = stage.by(other.clerk);
  const [village, member] = [await other.village('丁村'), await other.presidiumMember('茶')];
  const input = { townshipId: other.township.id, name: '南片区', villageIds: [village.id], validFrom: today() };
  const id = await addZone(own, newId(), input);
  await assignHolders(own, today(), [{ kind: 'ZONE', id, version: 1, postId: member.postId }]);
  await expect(endZone(clerk(), { id, version: 2 }, addDays(today(), 3))).rejects.toBeInstanceOf(NotAllowed);
  await expect(endZone(own, { id, version: 2 }, today())).rejects.toMatchObject({ field: 'validTo' });
  await endZone(own, { id, version: 2 }, addDays(today(), 3));
  const board = await readZoneBoard(stage.world.db, other.township.id, addDays(today(), 3));
  expect([board.places, board.unzoned.map(({ name }) => name)]).toEqual([[], ['丁村']]);
  const [held] = await stage.world.db.zoneAssignment.findMany({ where: { zoneId: id } });
  expect(held?.validTo).toEqual(toDate(addDays(today(), 3)));
  await expect(endZone(own, { id, version: 3 }, addDays(today(), 9))).rejects.toMatchObject({ field: 'validTo' });
  const strange = addZone(own, newId(), { ...input, villageIds: [(await town.village('外村')).id] });
  await expect(strange).rejects.toMatchObject({ field: 'villageIds' });
});
