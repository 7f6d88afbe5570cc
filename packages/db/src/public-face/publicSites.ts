/** Where anybody may meet deputies, read without signing in: sites that are there on the day, and who of the presidium looks after them. */
import { NotFound, type SiteFunctionKind, type SiteTier, siteFunctionKinds, spanOn } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
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
};

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
  };
}

function holds(on: string) {
  const day = toDate(on);
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}
