/** The filters that lists of suggestions offer, as where-clauses that an index can serve. */
import { chinaDate, type HeldCharge, type SuggestionSource, type SuggestionState } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type BoardNumber, boardNumberWhere } from '../board/boardNumberWhere.ts';
import { inChargeWhere } from '../chain/inChargeWhere.ts';
import { toDate } from '../day.ts';
import { holdingWords } from '../search/holdingWords.ts';

/** What a list may be narrowed to; what is absent or empty narrows nothing. */
export type SuggestionFilter = BoardNumber & {
  readonly states?: readonly SuggestionState[] | null;
  readonly categoryId?: string | null;
  readonly unitId?: string | null;
  readonly townshipId?: string | null;
  readonly sessionId?: string | null;
  readonly congressId?: string | null;
  readonly leadDeputyId?: string | null;
  /** Led by any of these; by none where the list is empty. */
  readonly leadDeputyIds?: readonly string[] | null;
  /** Accepted ones that these bodies have to hand over and that no batch is being prepared with. */
  readonly toHandOverBy?: readonly string[] | null;
  /** Handled by units in the charge of somebody with these: today, or when it was closed; by none where the list is empty. */
  readonly charges?: readonly HeldCharge[] | null;
  readonly source?: SuggestionSource | null;
  /** A calendar year of filing, in the county's time. */
  readonly year?: number | null;
  /** Only those whose reply is owed and late. */
  readonly isLate?: boolean | null;
  /** Words of its title, number, proposal or body: those that hold all of them. */
  readonly search?: string | null;
};

const answering = ['HANDED_OVER', 'ASSIGNED', 'HANDLING'];

/** The where-clause of a filter on that instant. */
export function suggestionFilterWhere(filter: SuggestionFilter, now: Date): Prisma.SuggestionWhereInput {
  const { states, categoryId, unitId, townshipId, sessionId, congressId, leadDeputyId, leadDeputyIds, year, search } =
    filter;
  return {
    AND: [
      ...(states && states.length > 0
        ? [{ state: states.length === 1 ? (states[0] as string) : { in: [...states] } }]
        : []),
      ...(categoryId ? [{ categoryId }] : []),
      ...(unitId ? [{ handlings: { some: { unitId } } }] : []),
      ...(townshipId ? [{ townshipId }] : []),
      ...(sessionId ? [{ sessionId }] : []),
      ...(congressId ? [{ congressId }] : []),
      ...(filter.source ? [{ source: filter.source }] : []),
      ...boardNumberWhere(filter, toDate(chinaDate(now))),
      ...(leadDeputyId ? [{ leadDeputyId }] : []),
      ...(leadDeputyIds ? [{ leadDeputyId: { in: [...leadDeputyIds] } }] : []),
      ...(filter.charges ? [inChargeWhere(filter.charges, chinaDate(now))] : []),
      ...(filter.toHandOverBy ? [toHandOver(filter.toHandOverBy)] : []),
      ...(year
        ? [
            {
              filedAt: {
                gte: new Date(`${year}-01-01T00:00:00+08:00`),
                lt: new Date(`${year + 1}-01-01T00:00:00+08:00`),
              },
            },
          ]
        : []),
      ...(filter.isLate ? [{ state: { in: answering }, replyDueOn: { lt: toDate(chinaDate(now)) } }] : []),
      ...(search ? [holdingWords('SUGGESTION', 'title', search)] : []),
    ],
  };
}

function toHandOver(bodies: readonly string[]): Prisma.SuggestionWhereInput {
  return {
    state: 'ACCEPTED',
    screenerId: { in: [...bodies] },
    batchItems: { none: { batch: { state: 'PREPARING' } } },
  };
}

/** The text with LIKE's own signs made plain. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
