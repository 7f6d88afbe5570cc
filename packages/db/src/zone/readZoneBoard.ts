/** Who holds which zone and room of a township on a day, and what has no holder. */
import { type Gap, gapFrom, gapsIn, spanOn } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { type HeldRow, heldInOffice, heldSelect } from './heldInOffice.ts';
import { type MemberRow, memberSelect, officeOf, presidiumPosts, spanOf } from './members.ts';

/** A member of the presidium, and from which day no longer; null while that is not known. */
export type BoardMember = {
  readonly postId: string;
  readonly name: string;
  readonly title: string;
  readonly leavesOn: string | null;
};

/** A zone, or a room with the zone of its village; who holds it on the day, since when, and its gap. */
export type BoardPlace = {
  readonly kind: 'ZONE' | 'SITE';
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly villages: readonly { readonly id: string; readonly name: string }[];
  readonly zoneId: string | null;
  readonly holder: { readonly postId: string; readonly name: string; readonly since: string } | null;
  readonly gap: Gap | null;
};

export type ZoneBoard = {
  readonly townshipId: string;
  readonly on: string;
  readonly members: readonly BoardMember[];
  readonly places: readonly BoardPlace[];
  /** Villages that are in no zone on the day. */
  readonly unzoned: readonly { readonly id: string; readonly name: string }[];
};

/** The board of a township on a day, by four statements. The viewer's right to see it is the caller's to check. */
export async function readZoneBoard(db: Db, townshipId: string, on: string): Promise<ZoneBoard> {
  const [board] = await readZoneBoards(db, [townshipId], on);
  return board as ZoneBoard;
}

/** The same for several townships, by as many statements. */
export async function readZoneBoards(db: Db, townshipIds: readonly string[], on: string): Promise<ZoneBoard[]> {
  const ofTownships = { townshipId: { in: [...townshipIds] } };
  const [zones, sites, posts, villages] = await Promise.all([
    db.zone.findMany({ where: { AND: [ofTownships, holds(on)] }, select: zoneSelect(on), orderBy: inOrder }),
    db.site.findMany({ where: { AND: [ofTownships, holds(on)] }, select: siteSelect, orderBy: inOrder }),
    db.post.findMany({
      where: { OR: townshipIds.map(presidiumPosts), AND: holds(on) },
      select: memberSelect,
      orderBy: inOrder,
    }),
    db.village.findMany({
      where: { AND: [ofTownships, holds(on)] },
      select: { id: true, name: true, townshipId: true },
      orderBy: inOrder,
    }),
  ]);
  return townshipIds.map((townshipId) => {
    const isOf = (row: { readonly townshipId: string | null }) => row.townshipId === townshipId;
    const zonesOf = zones.filter(isOf);
    const zoned = new Map(
      zonesOf.flatMap((zone) => zone.villages.map(({ village }) => [village.id, zone.id] as const)),
    );
    return {
      townshipId,
      on,
      members: posts.filter((post) => post.organ !== null && isOf(post.organ)).flatMap((post) => memberOf(post, on)),
      places: [
        ...zonesOf.map((zone) => zonePlace(zone, on)),
        ...sites.filter(isOf).map((site) => sitePlace(site, zoned, on)),
      ],
      unzoned: villages.flatMap(({ townshipId: of, ...village }) =>
        of === townshipId && !zoned.has(village.id) ? [village] : [],
      ),
    };
  });
}

const inOrder = [{ sortOrder: 'asc' as const }, { id: 'asc' as const }];

function holds(on: string) {
  const day = toDate(on);
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}

const placeSelect = {
  id: true,
  name: true,
  version: true,
  townshipId: true,
  validFrom: true,
  validTo: true,
  assignments: heldSelect,
} as const;
const siteSelect = { ...placeSelect, village: { select: { id: true, name: true } } } as const;

function zoneSelect(on: string) {
  return {
    ...placeSelect,
    villages: {
      where: holds(on),
      select: { village: { select: { id: true, name: true } } },
      orderBy: [{ village: { sortOrder: 'asc' as const } }, { id: 'asc' as const }],
    },
  };
}

type PlaceRow = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly assignments: readonly HeldRow[];
};

function memberOf(post: MemberRow, on: string): BoardMember[] {
  const office = officeOf(post);
  if (!office || !spanOn([office], on)) return [];
  return [{ postId: post.id, name: post.person.name, title: post.title, leavesOn: office.to }];
}

function zonePlace(
  zone: PlaceRow & {
    readonly villages: readonly { readonly village: { readonly id: string; readonly name: string } }[];
  },
  on: string,
): BoardPlace {
  const villages = zone.villages.map(({ village }) => village);
  return { kind: 'ZONE', ...placeOf(zone, on), villages, zoneId: zone.id };
}

function sitePlace(
  site: PlaceRow & { readonly village: { readonly id: string; readonly name: string } | null },
  zoned: ReadonlyMap<string, string>,
  on: string,
): BoardPlace {
  const { village } = site;
  const zoneId = (village && zoned.get(village.id)) ?? null;
  return { kind: 'SITE', ...placeOf(site, on), villages: village ? [village] : [], zoneId };
}

function placeOf(row: PlaceRow, on: string) {
  const { id, name, version } = row;
  const held = row.assignments.flatMap(heldInOffice);
  const now = spanOn(held, on);
  const holder = now ? { postId: now.postId, name: now.name, since: now.from } : null;
  return { id, name, version, holder, gap: gapFrom(gapsIn(held, spanOf(row)), on) };
}
