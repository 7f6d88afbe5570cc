/** The only code that writes zones and their villages: adding, changing and ending them. */
import {
  checkedDay,
  checkedText,
  checkedValidity,
  chinaDate,
  Invalid,
  laterDay,
  NotFound,
  noSuch,
  Stale,
  zoneLimits,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { once } from '../idempotency/once.ts';
import type { AskedEntry } from '../register/changeRegister.ts';
import { searchText } from '../register/searchText.ts';
import { cutShort } from './cutShort.ts';
import { lockTownship, placeAudit } from './townshipAct.ts';

/** A zone as it is sent. */
export type NewZone = {
  readonly townshipId: string;
  readonly name: string;
  readonly villageIds: readonly string[];
  readonly validFrom: string;
};

/**
 * Adds a zone to a township, once per idempotency key, and promises its id. Refuses with `NotFound`, `NotAllowed`, or `Invalid`: a name out
 * of bounds, a village of another township, or one that is in another zone of the day or later.
 */
export async function addZone(act: Act, key: string, input: NewZone): Promise<string> {
  const name = checkedText('name', input.name, zoneLimits.name);
  const { townshipId, villageIds, validFrom } = input;
  checkedDay('validFrom', validFrom);
  return once(act, 'zone.add', key, async (tx, id) => {
    await lockTownship(tx, act, 'zone.change', townshipId);
    const last = await tx.zone.aggregate({ where: { townshipId }, _max: { sortOrder: true } });
    const sortOrder = (last._max.sortOrder ?? 0) + 1;
    await tx.zone.create({
      data: { id, townshipId, name, sortOrder, searchText: searchText(name), validFrom: toDate(validFrom) },
    });
    const villages = await takeVillages(tx, { id, townshipId }, villageIds, validFrom);
    const after = { townshipId, name, sortOrder, villages, validFrom };
    await writeAudit(tx, [placeAudit(act, 'zone.add', 'Zone', id, { after })]);
  });
}

/** What of a zone may change; its villages come and go today. */
export type ZoneChange = { readonly name: string; readonly villageIds: readonly string[] };

/** Changes a zone's name and villages. Refuses with `NotFound`, `NotAllowed`, `Stale`, or `Invalid` as when it is added. */
export async function changeZone(act: Act, asked: AskedEntry, change: ZoneChange): Promise<void> {
  const name = checkedText('name', change.name, zoneLimits.name);
  await act.db.$transaction(async (tx) => {
    const zone = await lockZone(tx, act, asked);
    if (zone.validTo !== null) throw new Invalid('id', endedAlready);
    const today = chinaDate(act.now);
    const held = await villagesFrom(tx, zone.id, today);
    const gone = held.filter(({ villageId }) => !change.villageIds.includes(villageId));
    const come = change.villageIds.filter((id) => !held.some(({ villageId }) => villageId === id));
    const from = laterDay(toDay(zone.validFrom), today);
    await cutShort(tx.zoneVillage, { zoneId: zone.id, villageId: { in: gone.map((v) => v.villageId) } }, from);
    const added = await takeVillages(tx, zone, come, from);
    await tx.zone.updateMany({
      where: { id: zone.id },
      data: { name, searchText: searchText(name), version: { increment: 1 } },
    });
    const goneNames = gone.map(({ village }) => village.name);
    const kept = held.map(({ village }) => village.name).filter((each) => !goneNames.includes(each));
    await writeAudit(tx, [
      placeAudit(act, 'zone.change', 'Zone', zone.id, {
        before: { name: zone.name, villages: held.map(({ village }) => village.name) },
        after: { name, villages: [...kept, ...added] },
      }),
    ]);
  });
}

/**
 * Ends a zone on a day; its villages are free from then on, and nobody holds it. Refuses with `NotFound`, `NotAllowed`, `Stale`, or
 * `Invalid`: it has ended already, or would end before it began.
 */
export async function endZone(act: Act, asked: AskedEntry, validTo: string): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const zone = await lockZone(tx, act, asked);
    if (zone.validTo !== null) throw new Invalid('validTo', endedAlready);
    checkedDay('validTo', validTo);
    checkedValidity({ validFrom: toDay(zone.validFrom), validTo });
    await cutShort(tx.zoneVillage, { zoneId: zone.id }, validTo);
    await cutShort(tx.zoneAssignment, { zoneId: zone.id }, validTo);
    await tx.zone.updateMany({
      where: { id: zone.id },
      data: { validTo: toDate(validTo), version: { increment: 1 } },
    });
    await writeAudit(tx, [placeAudit(act, 'zone.end', 'Zone', zone.id, { after: { validTo } })]);
  });
}

async function lockZone(tx: Tx, act: Act, { id, version }: AskedEntry) {
  const found = await tx.zone.findUnique({ where: { id }, select: { townshipId: true } });
  if (found === null) throw new NotFound();
  await lockTownship(tx, act, 'zone.change', found.townshipId);
  const zone = await tx.zone.findUniqueOrThrow({ where: { id } });
  if (zone.version !== version) throw new Stale();
  return zone;
}

/** The villages that are in the zone on the day, or are to be. */
function villagesFrom(tx: Tx, zoneId: string, day: string) {
  return tx.zoneVillage.findMany({
    where: { zoneId, OR: [{ validTo: null }, { validTo: { gt: toDate(day) } }] },
    select: { villageId: true, village: { select: { name: true } } },
    orderBy: [{ village: { sortOrder: 'asc' } }, { id: 'asc' }],
  });
}

/** Puts villages into the zone from that day on, and promises their names. Refuses one of another township, or in another zone by then. */
async function takeVillages(
  tx: Tx,
  zone: { readonly id: string; readonly townshipId: string },
  villageIds: readonly string[],
  from: string,
): Promise<string[]> {
  const ids = [...new Set(villageIds)];
  const villages = await tx.village.findMany({
    where: { id: { in: ids }, townshipId: zone.townshipId },
    select: {
      id: true,
      name: true,
      zones: {
        where: { OR: [{ validTo: null }, { validTo: { gt: toDate(from) } }] },
        select: { zone: { select: { name: true } } },
        take: 1,
      },
    },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
  });
  if (villages.length < ids.length) throw new Invalid('villageIds', noSuch({ 'zh-CN': '村', en: 'village' }));
  for (const { name, zones } of villages)
    if (zones[0]) throw new Invalid('villageIds', taken(name, zones[0].zone.name));
  await tx.zoneVillage.createMany({
    data: villages.map(({ id }) => ({ zoneId: zone.id, villageId: id, validFrom: toDate(from) })),
  });
  return villages.map(({ name }) => name);
}

const taken = (village: string, zone: string) => ({
  'zh-CN': `${village}已在“${zone}”，请先从那里移出。`,
  en: `${village} is in "${zone}"; take it out there first.`,
});
const endedAlready = { 'zh-CN': '这个片区已经终止。', en: 'This zone has ended already.' };
