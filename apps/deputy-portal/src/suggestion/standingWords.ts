import { type HandlingRole, type HandlingState, type Mark, replyingRoles, type SuggestionState } from '@renda/domain';
import type { ParseKeys } from 'i18next';

/** What has to be known to say who has a suggestion now and what comes next. */
export interface StandingFacts {
  state: SuggestionState;
  availableMoves: readonly string[];
  mayRevise: boolean;
  resultMark?: Mark | null;
  isEvaluationLapsed?: boolean;
  handlings: readonly { role: HandlingRole; state: HandlingState; round: number; unit: { name: string } }[];
}

type Key = ParseKeys<'suggestion'>;

const next: Partial<Record<SuggestionState, Key>> = {
  SUBMITTED: 'next.SUBMITTED',
  RETURNED: 'next.RETURNED',
  ACCEPTED: 'next.ACCEPTED',
  HANDED_OVER: 'next.untilReply',
  ASSIGNED: 'next.untilReply',
  HANDLING: 'next.HANDLING',
  EVALUATED: 'next.EVALUATED',
  FULFILLING: 'next.FULFILLING',
};

/** The keys of the sentences that say who has it now and what comes next; the same state reads differently to its author. */
export function standingKeys(facts: StandingFacts): { now: Key; next: Key | null } {
  const { state, availableMoves, mayRevise, resultMark, isEvaluationLapsed } = facts;
  if (state === 'DRAFT') return { now: 'now.DRAFT', next: mayRevise ? 'next.DRAFT' : null };
  if (state === 'REPLIED' && availableMoves.includes('evaluate'))
    return { now: 'now.ownREPLIED', next: 'next.ownREPLIED' };
  if (state === 'EVALUATED' && resultMark === 'NOT_SATISFIED')
    return { now: 'now.EVALUATED', next: 'next.NOT_SATISFIED' };
  if (state === 'EVALUATED' && isEvaluationLapsed) return { now: 'now.lapsed', next: 'next.EVALUATED' };
  return { now: `now.${state}`, next: next[state] ?? null };
}

/** The units that owe or gave the reply of the latest round; one that declined it does neither. */
export function replyingUnits({ handlings }: Pick<StandingFacts, 'handlings'>): string[] {
  const round = Math.max(...handlings.map((handling) => handling.round));
  return handlings
    .filter((one) => one.round === round && one.state !== 'DECLINED')
    .filter(({ role }) => (replyingRoles as readonly string[]).includes(role))
    .map(({ unit }) => unit.name);
}
