/** What a viewer may do on one commitment or one look-back, from the same table as everything else. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { allows } from '../role/policies.ts';
import type { Viewer } from '../role/Viewer.ts';
import { suggestionActs } from '../suggestion/suggestionActs.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import {
  type HandlingFacts,
  handlingRelations,
  type SuggestionFacts,
  suggestionRelations,
} from '../suggestion/suggestionRelations.ts';
import type { CommitmentState, LookBackState } from '../suggestion/suggestionTerms.ts';
import { awaitsLookBack, openCommitmentStates } from './commitmentLifecycle.ts';

/** What must be known of a commitment. */
export type CommitmentFacts = { readonly state: CommitmentState; readonly dueOn: PlainDate; readonly isMade: boolean };

/** Whether the viewer may report on it: its unit, while it is open and the suggestion neither closed nor purged. */
export function mayReportCommitment(
  viewer: Viewer,
  s: Pick<SuggestionFacts, 'state'>,
  h: HandlingFacts,
  c: CommitmentFacts,
): boolean {
  const isOpen = c.isMade && (openCommitmentStates as readonly CommitmentState[]).includes(c.state);
  const isOver = s.state === 'CLOSED' || s.state === 'PURGED';
  return isOpen && !isOver && allows(viewer, 'handling.reportCommitment', handlingRelations(viewer, h));
}

/** Whether the viewer may look back on the suggestion now: the look-back body, while it is carried out. */
export function mayLookBack(viewer: Viewer, s: SuggestionFacts): boolean {
  const isCarriedOut = (suggestionActs.lookBack.from as readonly SuggestionState[]).includes(s.state);
  return isCarriedOut && allows(viewer, 'suggestion.lookBack', suggestionRelations(viewer, s));
}

/** Whether the viewer may hold the look-back of this commitment today. */
export function mayLookBackOn(viewer: Viewer, s: SuggestionFacts, c: CommitmentFacts, today: PlainDate): boolean {
  return c.isMade && awaitsLookBack(c, today) && mayLookBack(viewer, s);
}

/** Whether the viewer may hold this look-back, drawn and not held yet. */
export function mayHold(viewer: Viewer, s: SuggestionFacts, lookBack: { readonly state: LookBackState }): boolean {
  return lookBack.state === 'DUE' && mayLookBack(viewer, s);
}
