/** What is a viewer's to do on one suggestion, from the same table as the buttons; and by when. */
import { type HandlingRole, replyingRoles } from '../handling/handlingLifecycle.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Viewer } from '../role/Viewer.ts';
import {
  availableHandlingMoves,
  availableSuggestionMoves,
  type HandlingFacts,
  mayReviseSuggestion,
  type SuggestionFacts,
} from './suggestionRelations.ts';

export const todoActs = [
  'REVISE',
  'SCREEN',
  'HAND_OVER',
  'ASSIGN',
  'ACKNOWLEDGE',
  'REPLY',
  'EVALUATE',
  'CLOSE',
] as const;

/** What is to be done. */
export type TodoAct = (typeof todoActs)[number];

/** One thing to do. */
export type Todo = { readonly act: TodoAct; readonly dueOn: PlainDate | null };

/** The due dates that a suggestion and its handlings carry. */
export type DueDates = {
  readonly handOverDueOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  readonly evaluateDueOn: PlainDate | null;
};
export type HandlingDueDates = { readonly acknowledgeDueOn: PlainDate; readonly replyDueOn: PlainDate };

/** What the viewer has to do on the suggestion: at most one thing per move, with its date where one holds. */
export function todosOf(
  viewer: Viewer,
  suggestion: SuggestionFacts & DueDates,
  handlings: readonly (HandlingFacts & HandlingDueDates)[],
): Todo[] {
  const moves = availableSuggestionMoves(viewer, suggestion);
  const todo = (act: TodoAct, dueOn: PlainDate | null): Todo => ({ act, dueOn });
  return [
    ...(mayReviseSuggestion(viewer, suggestion) ? [todo('REVISE', null)] : []),
    ...(moves.includes('accept') ? [todo('SCREEN', suggestion.handOverDueOn)] : []),
    ...(moves.includes('handOver') ? [todo('HAND_OVER', suggestion.handOverDueOn)] : []),
    ...(moves.includes('assign') ? [todo('ASSIGN', suggestion.replyDueOn)] : []),
    ...handlings.flatMap((h) => handlingTodos(viewer, h)),
    ...(moves.includes('evaluate') && isOwn(viewer, suggestion) ? [todo('EVALUATE', suggestion.evaluateDueOn)] : []),
    ...(moves.includes('close') ? [todo('CLOSE', null)] : []),
  ];
}

/** The most urgent first; what has no date comes last. */
export function byUrgency(one: Todo, other: Todo): number {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}

function handlingTodos(viewer: Viewer, h: HandlingFacts & HandlingDueDates): Todo[] {
  const moves = availableHandlingMoves(viewer, h);
  const replies = (replyingRoles as readonly HandlingRole[]).includes(h.role);
  return [
    ...(moves.includes('acknowledge') ? [{ act: 'ACKNOWLEDGE' as const, dueOn: h.acknowledgeDueOn }] : []),
    ...(moves.includes('reply') && replies ? [{ act: 'REPLY' as const, dueOn: h.replyDueOn }] : []),
  ];
}

/** A screener may enter a paper form, but waits for the deputy: the evaluation is the deputy's to do. */
function isOwn(viewer: Viewer, s: SuggestionFacts): boolean {
  return viewer.mandates.some((m) => m.deputyId === s.evaluatorId);
}
