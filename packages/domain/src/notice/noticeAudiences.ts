/** Who is told what: for every move and act of a suggestion and of its handlings, and for every due date. */
import type { DeadlineKey } from '../deadline-rule/DeadlineRule.ts';
import type { HandlingAct, HandlingMove } from '../handling/handlingLifecycle.ts';
import type { SuggestionAct } from '../suggestion/suggestionActs.ts';
import type { SuggestionMove } from '../suggestion/suggestionLifecycle.ts';

/**
 * How somebody stands to a suggestion. UNITS are those that handle it in this round, UNIT the one whose handling it is about, told even
 * when one of its own people acted: the head of what the handler drafted.
 */
export type NoticeAudience = 'LEAD_DEPUTY' | 'EVALUATOR' | 'CO_SIGNERS' | 'SCREENER' | 'RECEIVER' | 'UNITS' | 'UNIT';

const deputies = ['LEAD_DEPUTY', 'CO_SIGNERS'] as const;
const handlers = ['RECEIVER', 'UNITS'] as const;

const moves = {
  submit: ['SCREENER'],
  withdraw: ['CO_SIGNERS', 'SCREENER'],
  sendBack: deputies,
  redirect: deputies,
  join: deputies,
  unjoin: deputies,
  endForReference: deputies,
  accept: deputies,
  handOver: [...deputies, 'RECEIVER'],
  assign: ['LEAD_DEPUTY', 'UNITS'],
  unassign: ['RECEIVER'],
  beginHandling: ['LEAD_DEPUTY'],
  completeReplies: ['EVALUATOR', 'CO_SIGNERS', 'SCREENER'],
  evaluate: ['UNITS', 'SCREENER'],
  lapseEvaluation: ['EVALUATOR', 'SCREENER', 'UNITS'],
  handleAgain: ['LEAD_DEPUTY', ...handlers],
  refer: ['LEAD_DEPUTY', 'UNITS'],
  decide: ['LEAD_DEPUTY', ...handlers],
  fulfil: ['UNITS'],
  failLookBack: ['LEAD_DEPUTY', ...handlers],
  close: [...deputies, 'UNITS'],
  // What was purged leaves no trace, in an inbox either.
  purge: [],
} as const satisfies Readonly<Record<SuggestionMove, readonly NoticeAudience[]>>;

const acts = {
  inviteCoSigners: ['CO_SIGNERS'],
  enterCoSignatures: ['CO_SIGNERS', 'LEAD_DEPUTY'],
  answerInvitation: ['LEAD_DEPUTY'],
  removeCoSigner: [],
  preScreen: ['SCREENER'],
  askConsent: ['LEAD_DEPUTY'],
  takeBackConsent: ['LEAD_DEPUTY'],
  answerConsent: ['SCREENER'],
  confirmEntry: [],
  object: ['SCREENER'],
  answerObjection: deputies,
  link: ['LEAD_DEPUTY'],
  unlink: ['LEAD_DEPUTY'],
  raiseUp: ['LEAD_DEPUTY', 'SCREENER'],
  sendDown: ['LEAD_DEPUTY', 'SCREENER'],
  assignMore: ['UNITS'],
  forwardWide: ['SCREENER'],
  decideWide: ['LEAD_DEPUTY', ...handlers],
  consultFor: ['UNIT', 'LEAD_DEPUTY'],
  instruct: ['SCREENER', ...handlers],
  reportUpwards: [],
  chooseKey: ['LEAD_DEPUTY', ...handlers],
  recordVisit: ['LEAD_DEPUTY', 'UNITS'],
  giveOpinion: ['EVALUATOR'],
  raiseAgain: [],
  lookBack: ['LEAD_DEPUTY', 'UNITS'],
  publish: ['LEAD_DEPUTY'],
  remind: handlers,
  remark: ['SCREENER', 'RECEIVER'],
} as const satisfies Readonly<Record<SuggestionAct, readonly NoticeAudience[]>>;

const handlingMoves = {
  acknowledge: [],
  decline: ['RECEIVER'],
  release: ['UNIT'],
  consult: ['LEAD_DEPUTY'],
  reply: deputies,
  contribute: ['UNITS'],
} as const satisfies Readonly<Record<HandlingMove, readonly NoticeAudience[]>>;

const handlingActs = {
  recordProgress: ['LEAD_DEPUTY'],
  applyForWide: ['RECEIVER'],
  draftReply: ['UNIT'],
  signReply: ['UNIT'],
  enterSignature: ['UNIT'],
  answerAgain: ['UNIT'],
  issueAgain: [...deputies, 'SCREENER'],
  reportCommitment: ['LEAD_DEPUTY', 'SCREENER'],
} as const satisfies Readonly<Record<HandlingAct, readonly NoticeAudience[]>>;

/** Entries of history that are neither a move nor an act of the tables. */
const others = {
  answerInstruction: ['SCREENER', 'RECEIVER'],
  redate: ['LEAD_DEPUTY', 'SCREENER', ...handlers],
  askSignaturesAgain: ['CO_SIGNERS'],
} as const satisfies Readonly<Record<string, readonly NoticeAudience[]>>;

const audiences: Readonly<Record<string, readonly NoticeAudience[]>> = {
  ...moves,
  ...acts,
  ...handlingMoves,
  ...handlingActs,
  ...others,
};

/** Who is told of such an entry of history; nobody of one that the tables do not name. */
export function audiencesOf(move: string): readonly NoticeAudience[] {
  return audiences[move] ?? [];
}

/** The unit is told first, and alone; what goes further up is drafted for a person to send. */
const dueAudiences = {
  handOver: 'SCREENER',
  handOverAfterSession: 'SCREENER',
  acknowledge: 'UNIT',
  reply: 'UNITS',
  replyWide: 'UNITS',
  replyAgain: 'UNITS',
  contribute: 'UNIT',
  evaluate: 'EVALUATOR',
  lapseEvaluation: null,
  fulfil: 'UNIT',
} as const satisfies Readonly<Record<DeadlineKey, NoticeAudience | null>>;

/** Who is reminded of a due date; null where it is the platform's own. */
export function reminded(key: DeadlineKey): NoticeAudience | null {
  return dueAudiences[key];
}
