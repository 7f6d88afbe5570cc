/** Where anybody may meet deputies, read without signing in: sites that are there on the day, and who of the presidium looks after them. */
import {
  type ActivityKind,
  NotFound,
  type PlainDate,
  type SiteFunctionKind,
  type SiteTier,
  siteFunctionKinds,
  spanOn,
} from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { heldInOffice, heldSelect } from '../zone/heldInOffice.ts';

/** A line of the list of sites. */
export type PublicSiteRow = {
  readonly id: string;
  readonly name: string;
  readonly township: string;
  readonly address: string;
};

/** A site as the public reads it: nothing of it is somebody's own but the name and office of who looks after it. */
export type PublicSite = PublicSiteRow & {
  readonly tier: SiteTier;
  readonly openingHours: string;
  readonly phone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly functions: readonly SiteFunctionKind[];
  readonly holder: { readonly name: string; readonly title: string } | null;
  /** The next activity that is planned, and the last that was held; nothing of them is about anybody. */
  readonly next: PublicActivity | null;
  readonly last: PublicActivity | null;
};

/** An activity as the public reads it: its day, kind and subject. */
export type PublicActivity = { readonly on: PlainDate; readonly kind: ActivityKind; readonly title: string };

const rowSelect = { id: true, name: true, address: true, township: { select: { name: true } } } as const;

/** The sites of the county on that day, township by township. */
export async function publicSites(db: Db, on: string): Promise<PublicSiteRow[]> {
  const rows = await db.site.findMany({
    where: holds(on),
    select: rowSelect,
    orderBy: [{ township: { sortOrder: 'asc' } }, { sortOrder: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ township, ...row }) => ({ ...row, township: township.name }));
}

/** One site on that day; refuses with `NotFound` where there is none. */
export async function publicSite(db: Db, id: string, on: string): Promise<PublicSite> {
  const [next, last] = await Promise.all([activityOf(db, id, 'PLANNED', on), activityOf(db, id, 'HELD', on)]);
  const row = await db.site.findFirst({
    where: { id, AND: holds(on) },
    select: {
      ...rowSelect,
      tier: true,
      openingHours: true,
      phone: true,
      latitude: true,
      longitude: true,
      functions: { where: holds(on), select: { kind: true } },
      assignments: heldSelect,
    },
  });
  if (row === null) throw new NotFound();
  const { township, functions, assignments, tier, ...site } = row;
  const held = spanOn(assignments.flatMap(heldInOffice), on);
  return {
    ...site,
    tier: tier as SiteTier,
    township: township.name,
    functions: siteFunctionKinds.filter((each) => functions.some(({ kind }) => kind === each)),
    holder: held ? { name: held.name, title: held.title } : null,
    next,
    last,
  };
}

/** What is planned from that day on, the earliest; or what was held until it, the latest. */
async function activityOf(
  db: Db,
  siteId: string,
  state: 'PLANNED' | 'HELD',
  on: string,
): Promise<PublicActivity | null> {
  const day = toDate(on);
  const isNext = state === 'PLANNED';
  const found = await db.activity.findFirst({
    where: { siteId, state, ...(isNext ? { plannedOn: { gte: day } } : { heldOn: { lte: day } }) },
    select: { plannedOn: true, heldOn: true, kind: true, title: true },
    orderBy: isNext ? [{ plannedOn: 'asc' }, { id: 'asc' }] : [{ heldOn: 'desc' }, { id: 'desc' }],
  });
  if (found === null) return null;
  return { on: toDay(found.heldOn ?? found.plannedOn), kind: found.kind as ActivityKind, title: found.title };
}

function holds(on: string) {
  const day = toDate(on);
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}
