/** How a viewer stands to a suggestion or a handling, and which moves that leaves. */
import {
  type HandlingRole,
  type HandlingState,
  handlingLifecycle,
  offeredHandlingMoves,
  replyingRoles,
} from '../handling/handlingLifecycle.ts';
import { allows, type Relation } from '../role/policies.ts';
import { organsOf, type Viewer } from '../role/Viewer.ts';
import { offeredSuggestionMoves, type SuggestionState, suggestionLifecycle } from './suggestionLifecycle.ts';
import type { Mark, ReplyClass } from './suggestionTerms.ts';

/** What must be known of a suggestion to tell relations and moves. */
export type SuggestionFacts = {
  readonly state: SuggestionState;
  readonly leadDeputyId: string;
  readonly enteredById: string;
  readonly screenerId: string;
  readonly handedToId: string | null;
  readonly replyClass: ReplyClass | null;
  readonly resultMark: Mark | null;
};

/** What must be known of a handling. */
export type HandlingFacts = { readonly unitId: string; readonly role: HandlingRole; readonly state: HandlingState };

export type OfferedSuggestionMove = (typeof offeredSuggestionMoves)[number];
export type OfferedHandlingMove = (typeof offeredHandlingMoves)[number];

/** The relations in which the viewer stands to the suggestion. */
export function suggestionRelations(viewer: Viewer, s: SuggestionFacts): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (viewer.mandates.some((m) => m.deputyId === s.leadDeputyId)) held.add('leadDeputy');
  if (viewer.accountId === s.enteredById) held.add('enterer');
  if (organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER').includes(s.screenerId)) held.add('screener');
  if (s.handedToId !== null && organsOf(viewer, 'COORDINATOR').includes(s.handedToId)) held.add('receiver');
  return held;
}

/** The relations in which the viewer stands to a handling. */
export function handlingRelations(viewer: Viewer, h: HandlingFacts): ReadonlySet<Relation> {
  return new Set<Relation>(organsOf(viewer, 'HANDLER', 'UNIT_HEAD').includes(h.unitId) ? ['unit'] : []);
}

/** Only class A or C whose result was not marked 不满意 may be closed without more (销号). */
export function mayClose(replyClass: ReplyClass | null, resultMark: Mark | null): boolean {
  return (replyClass === 'A' || replyClass === 'C') && resultMark !== null && resultMark !== 'NOT_SATISFIED';
}

/** The moves that the state allows, the table permits the viewer, and the facts leave open. */
export function availableSuggestionMoves(viewer: Viewer, s: SuggestionFacts): OfferedSuggestionMove[] {
  const held = suggestionRelations(viewer, s);
  return offeredSuggestionMoves.filter(
    (move) =>
      suggestionLifecycle.movesFrom(s.state).includes(move) &&
      allows(viewer, `suggestion.${move}`, held) &&
      (move !== 'close' || mayClose(s.replyClass, s.resultMark)),
  );
}

/** The moves of a handling open to the viewer; an assisting unit owes no reply of its own. */
export function availableHandlingMoves(viewer: Viewer, h: HandlingFacts): OfferedHandlingMove[] {
  const held = handlingRelations(viewer, h);
  return offeredHandlingMoves.filter(
    (move) =>
      handlingLifecycle.movesFrom(h.state).includes(move) &&
      allows(viewer, `handling.${move}`, held) &&
      (move !== 'reply' || (replyingRoles as readonly HandlingRole[]).includes(h.role)),
  );
}

/** Whether the viewer may change its text: the author, while it is a draft or was sent back. */
export function mayReviseSuggestion(viewer: Viewer, s: SuggestionFacts): boolean {
  return (
    (s.state === 'DRAFT' || s.state === 'RETURNED') &&
    allows(viewer, 'suggestion.revise', suggestionRelations(viewer, s))
  );
}
