/** What is a viewer's to do on one suggestion, from the same table as the buttons; and by when. */
import { type HandlingRole, replyingRoles } from '../handling/handlingLifecycle.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { holds, organsOf, type Viewer } from '../role/Viewer.ts';
import {
  availableHandlingMoves,
  availableSuggestionActs,
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
  'CONTRIBUTE',
  'REPLY',
  'SIGN_REPLY',
  'EVALUATE',
  'HANDLE_AGAIN',
  'REFER',
  'DECIDE',
  'ANSWER_OBJECTION',
  'REPORT_COMMITMENT',
  'LOOK_BACK',
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
export type HandlingDueDates = {
  readonly acknowledgeDueOn: PlainDate;
  readonly replyDueOn: PlainDate;
  readonly contributeDueOn: PlainDate | null;
  /** Its latest reply waits for the head's signature. */
  readonly isDrafted: boolean;
};

/** A commitment made and not passed yet. */
export type OpenCommitment = {
  readonly unitId: string;
  readonly isReported: boolean;
  readonly dueOn: PlainDate;
};

/** What the viewer has to do on the suggestion: at most one thing per move, with its date where one holds. */
export function todosOf(
  viewer: Viewer,
  suggestion: SuggestionFacts & DueDates,
  handlings: readonly (HandlingFacts & HandlingDueDates)[],
  commitments: readonly OpenCommitment[] = [],
  today: PlainDate = '',
): Todo[] {
  const moves = availableSuggestionMoves(viewer, suggestion);
  const acts = availableSuggestionActs(viewer, suggestion);
  const todo = (act: TodoAct, dueOn: PlainDate | null): Todo => ({ act, dueOn });
  return [
    ...(mayReviseSuggestion(viewer, suggestion) ? [todo('REVISE', null)] : []),
    ...(moves.includes('accept') ? [todo('SCREEN', suggestion.handOverDueOn)] : []),
    ...(moves.includes('handOver') ? [todo('HAND_OVER', suggestion.handOverDueOn)] : []),
    ...(moves.includes('assign') ? [todo('ASSIGN', suggestion.replyDueOn)] : []),
    ...handlings.flatMap((h) => handlingTodos(viewer, h)),
    ...(moves.includes('evaluate') && isOwn(viewer, suggestion) ? [todo('EVALUATE', suggestion.evaluateDueOn)] : []),
    ...(moves.includes('handleAgain') ? [todo('HANDLE_AGAIN', null)] : []),
    ...(moves.includes('refer') ? [todo('REFER', null)] : []),
    ...(moves.includes('decide') ? [todo('DECIDE', null)] : []),
    ...(acts.includes('answerObjection') ? [todo('ANSWER_OBJECTION', null)] : []),
    ...(suggestion.state === 'FULFILLING' ? promiseTodos(viewer, suggestion, commitments, today) : []),
    ...(moves.includes('close') ? [todo('CLOSE', null)] : []),
  ];
}

/** The most urgent first; what has no date comes last. */
export function byUrgency(one: Todo, other: Todo): number {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}

function handlingTodos(viewer: Viewer, h: HandlingFacts & HandlingDueDates): Todo[] {
  const moves = availableHandlingMoves(viewer, h);
  const signsNow = h.isDrafted && holds(viewer, 'UNIT_HEAD');
  const replies = (replyingRoles as readonly HandlingRole[]).includes(h.role);
  return [
    ...(moves.includes('acknowledge') ? [{ act: 'ACKNOWLEDGE' as const, dueOn: h.acknowledgeDueOn }] : []),
    ...(moves.includes('contribute') ? [{ act: 'CONTRIBUTE' as const, dueOn: h.contributeDueOn }] : []),
    ...(moves.includes('reply') && replies
      ? [{ act: signsNow ? 'SIGN_REPLY' : 'REPLY', dueOn: h.replyDueOn } as const]
      : []),
  ];
}

/** One thing for the unit that promised, one for who looks back on what was reported or is past its day. */
function promiseTodos(
  viewer: Viewer,
  s: SuggestionFacts,
  commitments: readonly OpenCommitment[],
  today: PlainDate,
): Todo[] {
  const own = commitments.filter((c) => !c.isReported && organsOf(viewer, 'HANDLER', 'UNIT_HEAD').includes(c.unitId));
  const visited = commitments.filter((c) => c.isReported || c.dueOn < today);
  const isDue = visited.length > 0 || s.openLookBackCount > 0;
  const looksBack = isDue && availableSuggestionActs(viewer, s).includes('lookBack');
  return [
    ...(own.length > 0 ? [{ act: 'REPORT_COMMITMENT' as const, dueOn: earliest(own) }] : []),
    ...(looksBack ? [{ act: 'LOOK_BACK' as const, dueOn: null }] : []),
  ];
}

function earliest(commitments: readonly OpenCommitment[]): PlainDate | null {
  return [...commitments.map((c) => c.dueOn)].sort()[0] ?? null;
}

/** A screener may enter a paper form, but waits for the deputy: the evaluation is the deputy's to do. */
function isOwn(viewer: Viewer, s: SuggestionFacts): boolean {
  return viewer.mandates.some((m) => m.deputyId === s.evaluatorId);
}
