/** The only code that writes sites and what they serve as: adding, changing and ending them. */
import {
  type CheckedSite,
  checkedDay,
  checkedSite,
  checkedValidity,
  chinaDate,
  Invalid,
  NotFound,
  noSuch,
  type SiteFunctionKind,
  type SiteInput,
  Stale,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { once } from '../idempotency/once.ts';
import type { AskedEntry } from '../register/changeRegister.ts';
import { searchText } from '../register/searchText.ts';
import { cutShort } from '../zone/cutShort.ts';
import { lockTownship, placeAudit } from '../zone/townshipAct.ts';

/** A site as it is sent: what is checked, the village in which it lies, and since when it is there. */
export type NewSite = SiteInput & {
  readonly townshipId: string;
  readonly villageId?: string | null;
  readonly validFrom: string;
};

/** What of a site may change. */
export type SiteChange = SiteInput & { readonly villageId?: string | null };

/**
 * Adds a site to a township, once per idempotency key, and promises its id. Refuses with `NotFound`, `NotAllowed`, or `Invalid` naming the
 * field.
 */
export async function addSite(act: Act, key: string, input: NewSite): Promise<string> {
  const { functions, ...site } = checkedSite(input);
  const { townshipId, villageId = null, validFrom } = input;
  checkedDay('validFrom', validFrom);
  return once(act, 'site.add', key, async (tx, id) => {
    await lockTownship(tx, act, 'site.change', townshipId);
    await assertVillage(tx, townshipId, villageId);
    const last = await tx.site.aggregate({ where: { townshipId }, _max: { sortOrder: true } });
    const sortOrder = (last._max.sortOrder ?? 0) + 1;
    const data = { ...site, townshipId, villageId, sortOrder };
    await tx.site.create({
      data: { id, ...data, searchText: searchText(site.name), validFrom: toDate(validFrom) },
    });
    await tx.siteFunction.createMany({
      data: functions.map((kind) => ({ siteId: id, kind, validFrom: toDate(validFrom) })),
    });
    await writeAudit(tx, [placeAudit(act, 'site.add', 'Site', id, { after: { ...data, functions, validFrom } })]);
  });
}

/**
 * Corrects a site; functions that come or go do so today. Refuses with `NotFound`, `NotAllowed`, `Stale`, or `Invalid` naming the field.
 */
export async function changeSite(act: Act, asked: AskedEntry, change: SiteChange): Promise<void> {
  const { functions, ...site } = checkedSite(change);
  const { villageId = null } = change;
  await act.db.$transaction(async (tx) => {
    const before = await lockSite(tx, act, asked);
    await assertVillage(tx, before.townshipId, villageId);
    const today = chinaDate(act.now);
    const served = await changeFunctions(tx, asked.id, functions, today);
    await tx.site.updateMany({
      where: { id: asked.id },
      data: { ...site, villageId, searchText: searchText(site.name), version: { increment: 1 } },
    });
    const [was, is] = differing({ ...before, functions: served }, { ...site, villageId, functions });
    await writeAudit(tx, [placeAudit(act, 'site.change', 'Site', asked.id, { before: was, after: is })]);
  });
}

/**
 * Ends a site on a day, and what it served as and who held it with it. Refuses with `NotFound`, `NotAllowed`, `Stale`, or `Invalid`: it has
 * ended already, or would end before it began.
 */
export async function endSite(act: Act, asked: AskedEntry, validTo: string): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { validFrom, validTo: ended } = await lockSite(tx, act, asked);
    if (ended !== null) throw new Invalid('validTo', endedAlready);
    checkedDay('validTo', validTo);
    checkedValidity({ validFrom: toDay(validFrom), validTo });
    await cutShort(tx.siteFunction, { siteId: asked.id }, validTo);
    await cutShort(tx.zoneAssignment, { siteId: asked.id }, validTo);
    await tx.site.updateMany({
      where: { id: asked.id },
      data: { validTo: toDate(validTo), version: { increment: 1 } },
    });
    await writeAudit(tx, [placeAudit(act, 'site.end', 'Site', asked.id, { after: { validTo } })]);
  });
}

async function lockSite(tx: Tx, act: Act, { id, version }: AskedEntry) {
  const found = await tx.site.findUnique({ where: { id }, select: { townshipId: true } });
  if (found === null) throw new NotFound();
  await lockTownship(tx, act, 'site.change', found.townshipId);
  const site = await tx.site.findUniqueOrThrow({ where: { id } });
  if (site.version !== version) throw new Stale();
  return site;
}

/** Refuses a village of another township. */
async function assertVillage(tx: Tx, townshipId: string, villageId: string | null): Promise<void> {
  if (villageId === null) return;
  const village = await tx.village.findFirst({ where: { id: villageId, townshipId }, select: { id: true } });
  if (village === null) throw new Invalid('villageId', noSuch({ 'zh-CN': '村', en: 'village' }));
}

/** Lets what is no longer served end today, and what is new begin; promises what was served until now. */
async function changeFunctions(
  tx: Tx,
  siteId: string,
  functions: readonly SiteFunctionKind[],
  today: string,
): Promise<string[]> {
  const open = await tx.siteFunction.findMany({
    where: { siteId, OR: [{ validTo: null }, { validTo: { gt: toDate(today) } }] },
    select: { kind: true },
    orderBy: { kind: 'asc' },
  });
  const served = open.map(({ kind }) => kind);
  const gone = served.filter((kind) => !(functions as readonly string[]).includes(kind));
  await cutShort(tx.siteFunction, { siteId, kind: { in: gone } }, today);
  const come = functions.filter((kind) => !served.includes(kind));
  await tx.siteFunction.createMany({ data: come.map((kind) => ({ siteId, kind, validFrom: toDate(today) })) });
  return served;
}

type Written = Omit<CheckedSite, 'functions'> & { villageId: string | null; functions: readonly string[] };

function differing(before: Readonly<Record<string, unknown>>, after: Written): [object, object] {
  const sorted = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  const names = Object.keys(after).filter(
    (name) => sorted(before[name]) !== sorted((after as Readonly<Record<string, unknown>>)[name]),
  );
  const pick = (values: object) => Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  return [pick(before), pick(after)];
}

const endedAlready = { 'zh-CN': '这个阵地已经终止。', en: 'This site has ended already.' };
