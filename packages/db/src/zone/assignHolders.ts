/** The only code that writes who holds which zone and room: passing them on from a day, several in one transaction. */
import {
  checkedHoldingDay,
  chinaDate,
  Invalid,
  maxPassedOn,
  NotFound,
  reassigned,
  type Sentences,
  Stale,
  spanOn,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { type MemberRow, memberSelect, officeOf, presidiumPosts, spanOf } from './members.ts';
import { lockTownship, placeAudit } from './townshipAct.ts';

/** A zone or room that passes on: its version as it was read, and who is to hold it; null for nobody. */
export type PassedOn = {
  readonly kind: 'ZONE' | 'SITE';
  readonly id: string;
  readonly version: number;
  readonly postId: string | null;
};

/**
 * Lets the zones and rooms, all of one township, be held by others from the day on: all or none. What is planned for later days stays.
 * Refuses with `NotFound`, `NotAllowed`, `Stale` when one of them has changed since, or `Invalid`: a day out of bounds, a zone or room that
 * is not there on it, or somebody who is no member of the presidium on it.
 */
export async function assignHolders(act: Act, from: string, items: readonly PassedOn[]): Promise<string> {
  const day = checkedHoldingDay('from', from, chinaDate(act.now));
  return inTownship(act, items, async (tx, places, members) => {
    await writeAudit(tx, await passOn(tx, act, day, { items, places, members }));
  });
}

/**
 * A member hands over from the day on all that they hold then, each to somebody, in one transaction. Refuses like `assignHolders`, and
 * with `Invalid` where something that they hold is given to nobody, or left out: it is named.
 */
export async function handOverHoldings(
  act: Act,
  postId: string,
  from: string,
  items: readonly PassedOn[],
): Promise<string> {
  const day = checkedHoldingDay('from', from, chinaDate(act.now));
  return inTownship(act, items, async (tx, places, members) => {
    const given = new Set(items.flatMap((item) => (item.postId === null || item.postId === postId ? [] : [item.id])));
    const left = (await heldFrom(tx, postId, day)).filter(({ id }) => !given.has(id));
    if (left.length > 0) throw new Invalid('items', leftWithout(left.map(({ name }) => name)));
    await writeAudit(tx, await passOn(tx, act, day, { items, places, members }));
  });
}

const placeSelect = {
  id: true,
  name: true,
  version: true,
  townshipId: true,
  validFrom: true,
  validTo: true,
  assignments: {
    select: {
      id: true,
      postId: true,
      validFrom: true,
      validTo: true,
      post: { select: { person: { select: { name: true } } } },
    },
    orderBy: { validFrom: 'asc' },
  },
} as const;

type Place = Awaited<ReturnType<typeof readPlaces>> extends Map<string, infer P> ? P : never;

type Passing = {
  readonly items: readonly PassedOn[];
  readonly places: ReadonlyMap<string, Place>;
  readonly members: ReadonlyMap<string, MemberRow>;
};

/** Locks the township of the places and reads them, and who may hold them; promises the township's id. */
async function inTownship(
  act: Act,
  items: readonly PassedOn[],
  work: (tx: Tx, places: Passing['places'], members: Passing['members']) => Promise<void>,
): Promise<string> {
  if (items.length === 0) throw new Invalid('items', nothing);
  if (items.length > maxPassedOn || new Set(items.map(({ id }) => id)).size < items.length) {
    throw new Invalid('items', tooMany);
  }
  return act.db.$transaction(async (tx) => {
    const [first, ...others] = new Set([...(await readPlaces(tx, items)).values()].map((place) => place.townshipId));
    if (first === undefined) throw new NotFound();
    if (others.length > 0) throw new Invalid('items', otherTownship);
    await lockTownship(tx, act, 'zone.change', first);
    const posts = await tx.post.findMany({
      where: { AND: [presidiumPosts(first), { id: { in: items.flatMap(({ postId }) => postId ?? []) } }] },
      select: memberSelect,
    });
    await work(tx, await readPlaces(tx, items), new Map(posts.map((post) => [post.id, post])));
    return first;
  });
}

async function readPlaces(tx: Tx, items: readonly PassedOn[]) {
  const ids = (kind: PassedOn['kind']) => items.flatMap((item) => (item.kind === kind ? [item.id] : []));
  const [zones, sites] = [
    await tx.zone.findMany({ where: { id: { in: ids('ZONE') } }, select: placeSelect }),
    await tx.site.findMany({ where: { id: { in: ids('SITE') } }, select: placeSelect }),
  ];
  return new Map([...zones, ...sites].map((place) => [place.id, place]));
}

async function passOn(tx: Tx, act: Act, day: string, { items, places, members }: Passing): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for (const item of items) {
    const place = places.get(item.id);
    if (place === undefined) throw new NotFound();
    if (place.version !== item.version) throw new Stale();
    if (!spanOn([spanOf(place)], day)) throw new Invalid('from', notThere(place.name));
    const holder = item.postId === null ? null : memberOn(members, item.postId, day);
    if (await passOnOne(tx, item, place, day)) records.push(holdingAudit(act, item, place, day, holder));
  }
  return records;
}

function memberOn(members: Passing['members'], postId: string, day: string): MemberRow {
  const member = members.get(postId);
  const office = member && officeOf(member);
  if (!member || !office || !spanOn([office], day)) throw new Invalid('postId', noMember(member?.person.name));
  return member;
}

/** Writes what passing this one on takes; false where nothing changes. */
async function passOnOne(tx: Tx, { kind, id, postId }: PassedOn, place: Place, day: string): Promise<boolean> {
  const spans = place.assignments.map((held) => ({ id: held.id, holderId: held.postId, ...spanOf(held) }));
  const { moved, removed, added } = reassigned(spans, day, postId);
  if (moved.length + removed.length === 0 && added === null) return false;
  await tx.zoneAssignment.deleteMany({ where: { id: { in: [...removed] } } });
  for (const { id: heldId, to } of moved) {
    await tx.zoneAssignment.updateMany({ where: { id: heldId }, data: { validTo: to && toDate(to) } });
  }
  if (added) {
    await tx.zoneAssignment.create({
      data: {
        ...(kind === 'ZONE' ? { zoneId: id } : { siteId: id }),
        postId: added.holderId,
        validFrom: toDate(added.from),
        validTo: added.to && toDate(added.to),
      },
    });
  }
  const grown = { where: { id, version: place.version }, data: { version: { increment: 1 } } };
  const { count } = await (kind === 'ZONE' ? tx.zone.updateMany(grown) : tx.site.updateMany(grown));
  if (count === 0) throw new Stale();
  return true;
}

function holdingAudit(act: Act, { kind, id }: PassedOn, place: Place, day: string, holder: MemberRow | null) {
  const before = place.assignments.find((held) => spanOn([spanOf(held)], day));
  const [action, noun] = kind === 'ZONE' ? (['zone.assign', 'Zone'] as const) : (['site.assign', 'Site'] as const);
  return placeAudit(act, action, noun, id, {
    before: { holder: before?.post.person.name ?? null },
    after: { holder: holder?.person.name ?? null, from: day },
  });
}

/** Zones and rooms that the post holds on the day, or is to hold later. */
async function heldFrom(tx: Tx, postId: string, day: string): Promise<{ id: string; name: string }[]> {
  const named = { select: { id: true, name: true } };
  const held = await tx.zoneAssignment.findMany({
    where: { postId, OR: [{ validTo: null }, { validTo: { gt: toDate(day) } }] },
    select: { zone: named, site: named },
  });
  return held.flatMap(({ zone, site }) => zone ?? site ?? []);
}

const nothing: Sentences = { 'zh-CN': '没有选择片区或阵地。', en: 'No zone or site is chosen.' };
const tooMany: Sentences = { 'zh-CN': '一次安排的太多，或有重复。', en: 'Too many at once, or one of them twice.' };
const otherTownship: Sentences = { 'zh-CN': '只能同时安排一个乡镇的。', en: 'They must be of one township.' };

function notThere(name: string): Sentences {
  return { 'zh-CN': `“${name}”在这一天不存在。`, en: `"${name}" is not there on that day.` };
}

function noMember(name: string | undefined): Sentences {
  return {
    'zh-CN': `${name ?? '所选人员'}在这一天不是本乡镇主席团成员，不能挂包。`,
    en: `${name ?? 'The person chosen'} is no member of this presidium on that day.`,
  };
}

function leftWithout(names: readonly string[]): Sentences {
  return {
    'zh-CN': `还有 ${names.length} 项没有交接对象：${names.join('、')}。`,
    en: `Given to nobody yet: ${names.join(', ')}.`,
  };
}
