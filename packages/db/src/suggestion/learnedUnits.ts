/** Which units led suggestions like this one: learned from the record, shown with its grounds; a person decides. */
import { allows, chinaDate, suggestionRelations, unacceptedStates, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { type Likeness, mostAlike, unsafeSimilarSuggestions } from './similarSuggestions.ts';
import { suggestionFacts, suggestionFactsSelect } from './suggestionFacts.ts';
import { visibleSuggestions } from './visibleTo.ts';

const matterSelect = {
  ...suggestionFactsSelect,
  id: true,
  title: true,
  body: true,
  proposal: true,
  categoryId: true,
  townshipId: true,
} as const satisfies Prisma.SuggestionSelect;

const groundSelect = { id: true, title: true, officialNumber: true } as const satisfies Prisma.SuggestionSelect;

/** An earlier suggestion on which a unit is suggested. */
export type UnitGround = Prisma.SuggestionGetPayload<{ select: typeof groundSelect }>;

/** A unit with what speaks for it. */
export type LearnedUnit = {
  readonly unit: { readonly id: string; readonly name: string };
  /** Its part, from 0 to 1, of the likeness of all earlier ones that some unit led. */
  readonly share: number;
  /** The most alike of those that it led, at most three. */
  readonly grounds: readonly UnitGround[];
};

const mostUnits = 3;
const mostGrounds = 3;

/**
 * The units that led earlier accepted suggestions like it, or handled them separately, and did not decline: at most three that are in
 * office on that instant and are still assigned suggestions, the likeliest first. Only what the viewer may see counts and is shown. Nobody but who
 * screens it or received it gets any.
 */
export async function learnedUnits(db: Db, viewer: Viewer, suggestionId: string, now: Date): Promise<LearnedUnit[]> {
  const matter = await db.suggestion.findFirst({
    where: { id: suggestionId, AND: visibleSuggestions(viewer) },
    select: matterSelect,
  });
  if (matter === null || !places(viewer, matter)) return [];
  const likenesses = await unsafeSimilarSuggestions(db, matter);
  if (likenesses.length === 0) return [];
  const today = toDate(chinaDate(now));
  const rows = await db.handling.findMany({
    where: {
      role: { in: ['LEAD', 'SEPARATE'] },
      state: { not: 'DECLINED' },
      unit: { handedThroughId: { not: null }, OR: [{ validTo: null }, { validTo: { gt: today } }] },
      suggestion: {
        id: { in: likenesses.map(({ id }) => id) },
        state: { notIn: [...unacceptedStates] },
        AND: visibleSuggestions(viewer),
      },
    },
    select: { unit: { select: { id: true, name: true } }, suggestion: { select: groundSelect } },
  });
  return weighed(likenesses, rows);
}

function places(viewer: Viewer, row: Prisma.SuggestionGetPayload<{ select: typeof matterSelect }>): boolean {
  const held = suggestionRelations(viewer, suggestionFacts(row));
  return allows(viewer, 'suggestion.handOver', held) || allows(viewer, 'suggestion.assign', held);
}

type Led = { readonly unit: LearnedUnit['unit']; readonly suggestion: UnitGround };

/** The units by the likeness of what they led, each suggestion counted once for a unit, in whatever round. */
function weighed(likenesses: readonly Likeness[], rows: readonly Led[]): LearnedUnit[] {
  const score = new Map(likenesses.map((each) => [each.id, each.score]));
  const units = [...Map.groupBy(rows, ({ unit }) => unit.id).values()].map((led) => {
    const suggestions = mostAlike(
      likenesses,
      led.map((each) => each.suggestion),
      likenesses.length,
    );
    const likeness = suggestions.reduce((sum, { id }) => sum + (score.get(id) ?? 0), 0);
    return { unit: (led[0] as Led).unit, likeness, grounds: suggestions.slice(0, mostGrounds) };
  });
  const all = units.reduce((sum, { likeness }) => sum + likeness, 0);
  return units
    .sort((one, other) => other.likeness - one.likeness || one.unit.id.localeCompare(other.unit.id))
    .slice(0, mostUnits)
    .map(({ unit, likeness, grounds }) => ({ unit, share: likeness / all, grounds }));
}
