/** How a viewer stands to a suggestion or a handling, and which moves that leaves. */
import {
  type HandlingAct,
  type HandlingRole,
  type HandlingState,
  handlingActNames,
  handlingActs,
  handlingLifecycle,
  personalHandlingMoves,
  replyingRoles,
} from '../handling/handlingLifecycle.ts';
import { allows, type Relation } from '../role/policies.ts';
import { organsOf, townshipsOf, type Viewer } from '../role/Viewer.ts';
import { type ClosingFacts, closingGaps } from './closingGaps.ts';
import { type SuggestionAct, suggestionActNames, suggestionActs } from './suggestionActs.ts';
import { personalSuggestionMoves, type SuggestionState, suggestionLifecycle } from './suggestionLifecycle.ts';
import type { Mark, RaisedIn, ReplyClass } from './suggestionTerms.ts';

/** What must be known of a suggestion to tell relations and moves. */
export type SuggestionFacts = {
  readonly state: SuggestionState;
  readonly leadDeputyId: string;
  /** Who evaluates: the lead deputy, else the next co-signer in office, else nobody. */
  readonly evaluatorId: string | null;
  readonly enteredById: string;
  readonly screenerId: string;
  readonly townshipId: string | null;
  readonly delegationId: string | null;
  readonly raisedIn: RaisedIn;
  readonly handedToId: string | null;
  readonly raisedUpById: string | null;
  readonly groupId: string | null;
  readonly isOnBehalf: boolean;
  readonly replyClass: ReplyClass | null;
  readonly resultMark: Mark | null;
} & SuggestionCounts;

/** Counters that the moves keep; each equals a recount of the rows it counts. */
export type SuggestionCounts = {
  readonly consultationCount: number;
  readonly commitmentCount: number;
  readonly passedCommitmentCount: number;
  readonly openLookBackCount: number;
  readonly openObjectionCount: number;
  readonly dissatisfiedCount: number;
};

/** What must be known of a handling. */
export type HandlingFacts = { readonly unitId: string; readonly role: HandlingRole; readonly state: HandlingState };

export type PersonalSuggestionMove = (typeof personalSuggestionMoves)[number];
export type PersonalHandlingMove = (typeof personalHandlingMoves)[number];

/** The relations in which the viewer stands to the suggestion. */
export function suggestionRelations(viewer: Viewer, s: SuggestionFacts): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (viewer.mandates.some((m) => m.deputyId === s.leadDeputyId)) held.add('leadDeputy');
  if (viewer.mandates.some((m) => m.deputyId === s.evaluatorId)) held.add('evaluator');
  if (viewer.accountId === s.enteredById) held.add('enterer');
  if (organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER').includes(s.screenerId)) {
    for (const relation of ['screener', 'council', 'lookBackBody'] as const) held.add(relation);
  }
  if (s.townshipId !== null && townshipsOf(viewer, 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER').includes(s.townshipId)) {
    held.add('lookBackBody');
  }
  if (isOfOwnDelegation(viewer, s)) held.add('delegation');
  if (s.handedToId !== null && organsOf(viewer, 'COORDINATOR').includes(s.handedToId)) held.add('receiver');
  return held;
}

function isOfOwnDelegation({ grants }: Viewer, { delegationId }: SuggestionFacts): boolean {
  return delegationId !== null && grants.some((g) => g.role === 'DELEGATION_CLERK' && g.delegationId === delegationId);
}

/** The relations in which the viewer stands to a handling. */
export function handlingRelations(viewer: Viewer, h: HandlingFacts): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (organsOf(viewer, 'HANDLER', 'UNIT_HEAD').includes(h.unitId)) held.add('unit');
  if (organsOf(viewer, 'UNIT_HEAD').includes(h.unitId)) held.add('unitHead');
  return held;
}

/** Whether it may be closed (销号): nothing of `closingGaps` stands in the way. */
export function mayClose(s: ClosingFacts): boolean {
  return closingGaps(s).length === 0;
}

/** What a move needs of the facts beside its state; the moves not named need nothing. */
const needed: Readonly<Partial<Record<PersonalSuggestionMove, (s: SuggestionFacts) => boolean>>> = {
  close: mayClose,
  handleAgain: (s) => s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount === 1,
  refer: (s) => s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount > 1,
};

/** Whether the facts leave the move open, whoever asks. */
export function factsAllow(move: PersonalSuggestionMove, s: SuggestionFacts): boolean {
  return needed[move]?.(s) ?? true;
}

/** The moves that the state allows, the table permits the viewer, and the facts leave open. */
export function availableSuggestionMoves(viewer: Viewer, s: SuggestionFacts): PersonalSuggestionMove[] {
  const held = suggestionRelations(viewer, s);
  return personalSuggestionMoves.filter(
    (move) =>
      suggestionLifecycle.movesFrom(s.state).includes(move) &&
      allows(viewer, `suggestion.${move}`, held) &&
      factsAllow(move, s),
  );
}

/** What an act needs of the facts beside its state; what hangs on another row, such as an open application, is not known here. */
const actNeeded: Readonly<Partial<Record<SuggestionAct, (s: SuggestionFacts) => boolean>>> = {
  answerObjection: (s) => s.openObjectionCount > 0,
  confirmEntry: (s) => s.isOnBehalf || s.consultationCount > 0 || s.resultMark !== null,
  object: (s) => s.isOnBehalf || s.consultationCount > 0 || s.resultMark !== null,
  unlink: (s) => s.groupId !== null,
  preScreen: (s) => s.raisedIn === 'SESSION',
  raiseUp: (s) => s.raisedUpById === null,
  sendDown: (s) => s.raisedUpById !== null,
};

/** The acts that the state allows, the table permits the viewer by relations to the suggestion itself, and the facts leave open. */
export function availableSuggestionActs(viewer: Viewer, s: SuggestionFacts): SuggestionAct[] {
  const held = suggestionRelations(viewer, s);
  return suggestionActNames.filter(
    (act) =>
      (suggestionActs[act].from as readonly SuggestionState[]).includes(s.state) &&
      allows(viewer, `suggestion.${act}`, held) &&
      (actNeeded[act]?.(s) ?? true),
  );
}

/** Lead and separate units reply, assisting ones contribute. */
const repliesItself = (h: HandlingFacts) => (replyingRoles as readonly HandlingRole[]).includes(h.role);
const forReplying = [
  'reply',
  'draftReply',
  'signReply',
  'enterSignature',
  'answerAgain',
  'issueAgain',
  'reportCommitment',
  'applyForWide',
];

/** Whether the unit's role in the handling knows the move or act. */
function suitsRole(move: PersonalHandlingMove | HandlingAct, h: HandlingFacts): boolean {
  if (move === 'contribute') return !repliesItself(h);
  return !forReplying.includes(move) || repliesItself(h);
}

/** The moves of a handling open to the viewer. */
export function availableHandlingMoves(viewer: Viewer, h: HandlingFacts): PersonalHandlingMove[] {
  const held = handlingRelations(viewer, h);
  return personalHandlingMoves.filter(
    (move) =>
      handlingLifecycle.movesFrom(h.state).includes(move) &&
      allows(viewer, `handling.${move}`, held) &&
      suitsRole(move, h),
  );
}

/** The acts of a handling open to the viewer; what hangs on its reply or its commitments is not known here. */
export function availableHandlingActs(viewer: Viewer, h: HandlingFacts): HandlingAct[] {
  const held = handlingRelations(viewer, h);
  return handlingActNames.filter(
    (act) =>
      (handlingActs[act].from as readonly HandlingState[]).includes(h.state) &&
      allows(viewer, `handling.${act}`, held) &&
      suitsRole(act, h),
  );
}

/** Whether the viewer may change its text: the author, while it is a draft or was sent back. */
export function mayReviseSuggestion(viewer: Viewer, s: SuggestionFacts): boolean {
  return (
    (s.state === 'DRAFT' || s.state === 'RETURNED') &&
    allows(viewer, 'suggestion.revise', suggestionRelations(viewer, s))
  );
}
