/** Who answers for a suggestion (县长负总责、分管副县长、督查室、承办单位): read from posts and portfolios of the day. */
import { type ChainTier, chinaDate, NotFound, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { handlingOrder } from '../suggestion/suggestionFacts.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** One link: the tier, who stands in it and in which office, and the unit for whose part; the co-ordinating organ names no person. */
export type ChainLink = {
  readonly tier: ChainTier;
  readonly person: { readonly id: string | null; readonly name: string; readonly title: string } | null;
  readonly organ: { readonly id: string; readonly name: string };
};

/**
 * The chain of a suggestion that the viewer may see, from the head of government down to who signed for it: who holds the posts today,
 * or held them when it was closed. Empty before it is handed over; court, procuratorate, supervisory commission and the Party
 * committee's office answer by themselves, without a head of government. Refuses with `NotFound`.
 */
export async function readChain(db: Db | Tx, viewer: Viewer, suggestionId: string, now: Date): Promise<ChainLink[]> {
  return chainOf(db, { id: suggestionId, AND: visibleSuggestions(viewer) }, now);
}

/** The chain of the suggestion, whoever may see it. Refuses with `NotFound`. */
export async function chainOf(
  db: Db | Tx,
  where: Prisma.SuggestionWhereInput & { readonly id: string },
  now: Date,
): Promise<ChainLink[]> {
  const s = await db.suggestion.findFirst({
    where,
    select: {
      closedAt: true,
      handedTo: { select: { id: true, name: true, kind: true } },
      congress: { select: { townshipId: true } },
    },
  });
  if (s === null) throw new NotFound();
  if (s.handedTo === null) return [];
  const held = heldOn(chinaDate(s.closedAt ?? now));
  const units = onceEach(await handlingUnits(db, where.id, held));
  const { id, name } = s.handedTo;
  return [
    ...(underGovernment.has(s.handedTo.kind) ? await headOfGovernment(db, s.congress.townshipId, held) : []),
    ...units.flatMap(({ unit }) => inCharge(unit)),
    { tier: 'COORDINATOR', person: null, organ: { id, name } },
    ...units.flatMap((handling) => unitLinks(handling)),
  ];
}

const underGovernment: ReadonlySet<string> = new Set(['GOVERNMENT_INSPECTION_OFFICE', 'TOWNSHIP_GOVERNMENT']);

type Held = { readonly validFrom: { lte: Date }; readonly OR: [{ validTo: null }, { validTo: { gt: Date } }] };

function heldOn(day: string): Held {
  const on = toDate(day);
  return { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] };
}

const postSelect = { title: true, person: { select: { id: true, name: true } } } as const satisfies Prisma.PostSelect;

/** The first in official order holds the head's post. */
const headOf = (held: Held) =>
  ({
    where: held,
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    take: 1,
    select: postSelect,
  }) satisfies Prisma.Organ$postsArgs;

type PostRow = Prisma.PostGetPayload<{ select: typeof postSelect }>;

const holder = ({ title, person }: PostRow) => ({ ...person, title });

async function headOfGovernment(db: Db | Tx, townshipId: string | null, held: Held): Promise<ChainLink[]> {
  const government = await db.organ.findFirst({
    where: townshipId === null ? { kind: 'GOVERNMENT', validTo: null } : { kind: 'TOWNSHIP_GOVERNMENT', townshipId },
    select: { id: true, name: true, posts: headOf(held) },
  });
  if (government === null) return [];
  const { posts, ...organ } = government;
  return posts.map((post) => ({ tier: 'HEAD_OF_GOVERNMENT', person: holder(post), organ }));
}

function handlingUnits(db: Db | Tx, suggestionId: string, held: Held) {
  const portfolios = { where: held, take: 1, select: { post: { select: postSelect } } } as const;
  return db.handling.findMany({
    where: { suggestionId, state: { not: 'DECLINED' } },
    orderBy: handlingOrder,
    select: {
      unit: { select: { id: true, name: true, posts: headOf(held), portfolios } },
      events: { where: { move: 'acknowledge' }, orderBy: { at: 'asc' }, take: 1, select: { actorName: true } },
    },
  });
}

type HandlingUnit = Awaited<ReturnType<typeof handlingUnits>>[number];

/** Each unit once, in however many rounds it handles the suggestion; it signed for it in its first. */
function onceEach(handlings: readonly HandlingUnit[]): HandlingUnit[] {
  return handlings.filter(({ unit }, i) => handlings.findIndex((other) => other.unit.id === unit.id) === i);
}

function inCharge({ id, name, portfolios }: HandlingUnit['unit']): ChainLink[] {
  return portfolios.map(({ post }) => ({ tier: 'LEADER_IN_CHARGE', person: holder(post), organ: { id, name } }));
}

function unitLinks({ unit, events }: HandlingUnit): ChainLink[] {
  const organ = { id: unit.id, name: unit.name };
  return [
    ...unit.posts.map((post) => ({ tier: 'UNIT_HEAD' as const, person: holder(post), organ })),
    ...events.map(({ actorName }) => ({
      tier: 'HANDLER' as const,
      person: { id: null, name: actorName, title: '' },
      organ,
    })),
  ];
}
