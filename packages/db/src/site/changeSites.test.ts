import { addDays, chinaDate, NotAllowed, NotFound, type SiteFunctionKind, Stale } from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { assignHolders } from '../zone/assignHolders.ts';
import { addSite, changeSite, endSite, type NewSite } from './changeSites.ts';

let stage: Stage;
let town: Stage['town'];
beforeAll(async () => {
  stage = await openStage();
  ({ town } = stage);
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());
const clerk = () => stage.by(town.clerk);
const site = (): NewSite => ({
  townshipId: town.township.id,
  name: '松山联络室',
  tier: 'ROOM',
  address: '松山村党群服务中心',
  openingHours: '工作日 9:00—17:00',
  functions: ['LIAISON', 'PARTY_ROOM'],
  validFrom: addDays(today(), -100),
});
const served = async (siteId: string) => {
  const rows = await stage.world.db.siteFunction.findMany({ where: { siteId }, orderBy: [{ kind: 'asc' }] });
  return rows.map(({ kind, validTo }) => [kind, validTo]);
};

it('a site is added once per key, by staff or the township’s clerk alone', async () => {
  const key = newId();
  const id = await addSite(clerk(), key, site());
  expect(await addSite(clerk(), key, site())).toBe(id);
  const other = await stage.world.town('漭水镇');
  for (const who of [other.clerk, town.member, stage.world.handler]) {
    await expect(addSite(stage.by(who), newId(), site())).rejects.toBeInstanceOf(NotAllowed);
  }
  await expect(addSite(stage.by(stage.world.stranger), newId(), site())).rejects.toBeInstanceOf(NotFound);
  await addSite(stage.by(stage.world.staff), newId(), { ...site(), name: '县里加的联络室' });
  const villageId = (await other.village('外村')).id;
  await expect(addSite(clerk(), newId(), { ...site(), villageId })).rejects.toMatchObject({ field: 'villageId' });
});

it('a site that serves as something else keeps what it served as until that day', async () => {
  const id = await addSite(clerk(), newId(), site());
  const change = (functions: SiteFunctionKind[], version: number) =>
    changeSite(clerk(), { id, version }, { ...site(), name: '松山代表之家', functions });
  await change(['LIAISON', 'BUDGET_POINT'], 1);
  expect(await served(id)).toEqual([
    ['BUDGET_POINT', null],
    ['LIAISON', null],
    ['PARTY_ROOM', toDate(today())],
  ]);
  await expect(change(['LIAISON'], 1)).rejects.toBeInstanceOf(Stale);
  await change(['LIAISON'], 2);
  expect(await served(id)).toEqual([
    ['LIAISON', null],
    ['PARTY_ROOM', toDate(today())],
  ]);
  const entries = await stage.world.db.auditEntry.findMany({ where: { recordId: id }, orderBy: { seq: 'asc' } });
  expect(entries.map(({ action, after }) => [action, after])).toMatchObject([
    ['site.add', { name: '松山联络室' }],
    ['site.change', { name: '松山代表之家', functions: ['LIAISON', 'BUDGET_POINT'] }],
    ['site.change', { functions: ['LIAISON'] }],
  ]);
});

it('a site that ends is held by nobody and serves as nothing from that day on', async () => {
  const id = await addSite(clerk(), newId(), site());
  const member = await town.presidiumMember('茶');
  await assignHolders(clerk(), today(), [{ kind: 'SITE', id, version: 1, postId: member.postId }]);
  const end = addDays(today(), 10);
  await expect(endSite(clerk(), { id, version: 1 }, end)).rejects.toBeInstanceOf(Stale);
  await expect(endSite(clerk(), { id, version: 2 }, addDays(today(), -200))).rejects.toMatchObject({
    field: 'validTo',
  });
  await endSite(clerk(), { id, version: 2 }, end);
  expect(await served(id)).toEqual([
    ['LIAISON', toDate(end)],
    ['PARTY_ROOM', toDate(end)],
  ]);
  const [held] = await stage.world.db.zoneAssignment.findMany({ where: { siteId: id } });
  expect(held?.validTo).toEqual(toDate(end));
  await expect(endSite(clerk(), { id, version: 3 }, end)).rejects.toMatchObject({ field: 'validTo' });
});
