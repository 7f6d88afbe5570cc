/** One thing that is a person's to do, and what must be known to tell it. */

import type { PlainDate } from '../kernel/plainDate.ts';
import type { HandlingFacts } from './suggestionRelations.ts';
import type { Addressee, CoSignerState, ReplyState, WideApplicationState } from './suggestionTerms.ts';

export const todoActs = [
  'REVISE',
  'ANSWER_INVITATION',
  'ANSWER_CONSENT',
  'FIRST_CHECK',
  'SCREEN',
  'HAND_OVER',
  'SIGN_RECEIPT',
  'ASSIGN',
  'ASSIGN_AGAIN',
  'ACKNOWLEDGE',
  'FORWARD_WIDE',
  'DECIDE_WIDE',
  'CONTRIBUTE',
  'REPLY',
  'SIGN_REPLY',
  'ENTER_SIGNATURE',
  'ISSUE_REPLY',
  'GIVE_OPINION',
  'EVALUATE',
  'HANDLE_AGAIN',
  'REFER',
  'DECIDE',
  'ANSWER_OBJECTION',
  'ANSWER_INSTRUCTION',
  'SEND_REPORT',
  'REPORT_COMMITMENT',
  'ISSUE_AGAIN',
  'DRAW_LOOK_BACKS',
  'LOOK_BACK',
  'CLOSE',
  'PLAN_ACTIVITY',
  'HOLD_ACTIVITY',
] as const;

/** What is to be done. */
export type TodoAct = (typeof todoActs)[number];

/** One thing to do; `handlingId` names the unit's part on which it is done, where it is one's. */
export type Todo = { readonly act: TodoAct; readonly dueOn: PlainDate | null; readonly handlingId?: string };

/** The due dates that a suggestion carries. */
export type DueDates = {
  readonly handOverDueOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  readonly evaluateDueOn: PlainDate | null;
};

/** A unit's part with its dates and its latest reply. */
export type HandlingToDo = HandlingFacts & {
  readonly id: string;
  readonly round: number;
  readonly assignedAt: Date;
  readonly declinedAt: Date | null;
  readonly acknowledgeDueOn: PlainDate;
  readonly replyDueOn: PlainDate;
  readonly contributeDueOn: PlainDate | null;
  readonly reply: { readonly state: ReplyState; readonly sequence: number } | null;
  /** Somebody holds the role that signs on screen; where nobody does, the unit enters the signature from paper. */
  readonly hasHead: boolean;
};

/** A commitment made and not passed yet. */
export type OpenCommitment = {
  readonly unitId: string;
  readonly isReported: boolean;
  readonly dueOn: PlainDate;
};

/** What hangs on a suggestion and may wait for somebody. */
export type Waiting = {
  readonly round: number;
  readonly handlings: readonly HandlingToDo[];
  readonly commitments: readonly OpenCommitment[];
  /** Those of the viewer's own mandates; whether they have said what they think of the replies of this round. */
  readonly coSignings: readonly {
    readonly deputyId: string;
    readonly state: CoSignerState;
    readonly hasOpinion: boolean;
  }[];
  /** The lead deputy is asked whether it may join another or end for reference. */
  readonly isConsentAsked: boolean;
  /** The delegation has looked at it since it was submitted last. */
  readonly isFirstChecked: boolean;
  /** Where applications for the six months stand that nobody has decided. */
  readonly wideApplications: readonly WideApplicationState[];
  /** Somebody holds the role that forwards them in the organ to which it was handed over. */
  readonly hasForwarder: boolean;
  /** To whom reports upwards are drafted that nobody has sent. */
  readonly draftedReports: readonly Addressee[];
  /** To which organ instructions went that nobody has answered. */
  readonly openInstructions: readonly { readonly toId: string | null }[];
};

/** The most urgent first; what has no date comes last. */
export function byUrgency(one: Todo, other: Todo): number {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}
