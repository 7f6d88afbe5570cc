/** What is a viewer's to do on one suggestion, from the same tables as the buttons; and by when. */
import { availableCoSignerActs } from '../co-signer/coSignerActs.ts';
import { handlingTodos } from '../handling/handlingTodos.ts';
import { isPartUnplaced } from '../handling/isPartUnplaced.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { organsOf, type Viewer } from '../role/Viewer.ts';
import { suggestionActs } from './suggestionActs.ts';
import type { SuggestionState } from './suggestionLifecycle.ts';
import {
  availableSuggestionActs,
  availableSuggestionMoves,
  mayReviseSuggestion,
  type SuggestionFacts,
  suggestionRelations,
} from './suggestionRelations.ts';
import type { DueDates, OpenCommitment, Todo, TodoAct, Waiting } from './Todo.ts';

/** A suggestion as its things to do are told from it. */
export type SuggestionToDo = SuggestionFacts & DueDates & Waiting;

/** What the viewer has to do on the suggestion on that day: at most one thing per move or act, per unit's part where it is done on one. */
export function todosOf(viewer: Viewer, s: SuggestionToDo, today: PlainDate): Todo[] {
  return [
    ...deputyTodos(viewer, s),
    ...bodyTodos(viewer, s),
    ...receiverTodos(viewer, s),
    ...s.handlings.flatMap((handling) => handlingTodos(viewer, s, handling)),
    ...leadershipTodos(viewer, s),
    ...(s.state === 'FULFILLING' ? promiseTodos(viewer, s, today) : []),
  ];
}

/** One thing to do where the condition holds, else none. */
function when(condition: boolean, act: TodoAct, dueOn: PlainDate | null = null): Todo[] {
  return condition ? [{ act, dueOn }] : [];
}

/** Of who wrote it, leads it or signed it too. A screener may enter a paper form, but waits for the deputy: the answer is the deputy's. */
function deputyTodos(viewer: Viewer, s: SuggestionToDo): Todo[] {
  const isOne = (deputyId: string | null) => viewer.mandates.some((m) => m.deputyId === deputyId);
  const asked = s.coSignings.filter(({ deputyId }) => isOne(deputyId) && deputyId !== s.evaluatorId);
  const may = (c: (typeof asked)[number]) => availableCoSignerActs(viewer, s, { ...c, isOnBehalf: false });
  const acts = availableSuggestionActs(viewer, s);
  return [
    ...when(mayReviseSuggestion(viewer, s), 'REVISE'),
    ...when(
      asked.some((c) => c.state === 'INVITED' && may(c).includes('SIGN')),
      'ANSWER_INVITATION',
    ),
    ...when(s.isConsentAsked && acts.includes('answerConsent') && isOne(s.leadDeputyId), 'ANSWER_CONSENT'),
    ...when(
      asked.some((c) => !c.hasOpinion && may(c).includes('GIVE_OPINION')),
      'GIVE_OPINION',
      s.evaluateDueOn,
    ),
    ...when(
      availableSuggestionMoves(viewer, s).includes('evaluate') && isOne(s.evaluatorId),
      'EVALUATE',
      s.evaluateDueOn,
    ),
  ];
}

/** Of the delegation, and of the body that screens and hands over. */
function bodyTodos(viewer: Viewer, s: SuggestionToDo): Todo[] {
  const moves = availableSuggestionMoves(viewer, s);
  const acts = availableSuggestionActs(viewer, s);
  const isDecidable = s.wideApplications.some((state) => state === 'FORWARDED' || !s.hasForwarder);
  return [
    ...when(acts.includes('preScreen') && !s.isFirstChecked, 'FIRST_CHECK'),
    ...when(moves.includes('accept'), 'SCREEN', s.handOverDueOn),
    ...when(moves.includes('handOver'), 'HAND_OVER', s.handOverDueOn),
    ...when(acts.includes('decideWide') && isDecidable, 'DECIDE_WIDE', s.replyDueOn),
    // Nobody who signed it is in office any more: the body puts the evaluation on record.
    ...when(moves.includes('evaluate') && s.evaluatorId === null, 'EVALUATE', s.evaluateDueOn),
    ...when(moves.includes('handleAgain'), 'HANDLE_AGAIN'),
    ...when(moves.includes('refer'), 'REFER'),
    ...when(moves.includes('decide'), 'DECIDE'),
    ...when(acts.includes('answerObjection'), 'ANSWER_OBJECTION'),
    ...when(moves.includes('close'), 'CLOSE'),
  ];
}

/** Of the organ to which it was handed over. */
function receiverTodos(viewer: Viewer, s: SuggestionToDo): Todo[] {
  const acts = availableSuggestionActs(viewer, s);
  const isSent = s.wideApplications.includes('SENT');
  return [
    ...when(availableSuggestionMoves(viewer, s).includes('assign'), 'ASSIGN', s.replyDueOn),
    ...when(acts.includes('assignMore') && isPartUnplaced(s), 'ASSIGN_AGAIN', s.replyDueOn),
    ...when(acts.includes('forwardWide') && isSent, 'FORWARD_WIDE', s.replyDueOn),
  ];
}

/** Reports upwards that wait to be sent, never by whom they go to; and instructions that wait to be answered. */
function leadershipTodos(viewer: Viewer, s: SuggestionToDo): Todo[] {
  const held = suggestionRelations(viewer, s);
  const sends =
    availableSuggestionActs(viewer, s).includes('reportUpwards') &&
    s.draftedReports.some((to) => held.has('screener') || to !== 'INSPECTION_OFFICE');
  const mayBeInstructed = (suggestionActs.instruct.from as readonly SuggestionState[]).includes(s.state);
  const answers = mayBeInstructed && s.openInstructions.some(({ toId }) => answersInstruction(viewer, s, toId));
  return [...when(sends, 'SEND_REPORT'), ...when(answers, 'ANSWER_INSTRUCTION')];
}

/** The organ to which it went answers; where it went to none, whose the suggestion is now: the receiving organ's, before that the body's. */
function answersInstruction(viewer: Viewer, s: SuggestionFacts, toId: string | null): boolean {
  const organId = toId ?? s.handedToId ?? s.screenerId;
  return (
    organsOf(viewer, 'HANDLER', 'UNIT_HEAD', 'COORDINATOR').includes(organId) ||
    (organId === s.screenerId && suggestionRelations(viewer, s).has('screener'))
  );
}

/** One thing for the unit that promised, one for who looks back on what was reported or is past its day. */
function promiseTodos(viewer: Viewer, s: SuggestionToDo, today: PlainDate): Todo[] {
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  const own = s.commitments.filter((c) => !c.isReported && units.includes(c.unitId));
  const visited = s.commitments.filter((c) => c.isReported || c.dueOn < today);
  const isDue = visited.length > 0 || s.openLookBackCount > 0;
  return [
    ...when(own.length > 0, 'REPORT_COMMITMENT', earliest(own)),
    ...when(isDue && availableSuggestionActs(viewer, s).includes('lookBack'), 'LOOK_BACK'),
  ];
}

function earliest(commitments: readonly OpenCommitment[]): PlainDate | null {
  return [...commitments.map((c) => c.dueOn)].sort()[0] ?? null;
}
