/** What is on record of one suggestion: the facts from which its degrees are measured, days as YYYY-MM-DD in China. */
import type { HandlingRole, HandlingState } from '../handling/handlingLifecycle.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import type { Mark, SuggestionSource } from '../suggestion/suggestionTerms.ts';

/** A standing commitment: reported done by the unit on a day, then found so, or not, by a look-back. */
export type CommitmentRecord = {
  readonly state: 'OPEN' | 'REPORTED' | 'PASSED' | 'FAILED';
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
};

/** One unit's part in one round. */
export type HandlingRecord = {
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly round: number;
  readonly assignedOn: PlainDate;
  readonly acknowledgedOn: PlainDate | null;
  readonly acknowledgeDueOn: PlainDate;
  readonly repliedOn: PlainDate | null;
  readonly replyDueOn: PlainDate;
  readonly contributedOn: PlainDate | null;
  /** Only an assisting unit owes a contribution. */
  readonly contributeDueOn: PlainDate | null;
};

/** The whole suggestion, with all its handlings of all rounds and its standing commitments. */
export type SuggestionRecord = {
  readonly state: SuggestionState;
  readonly source: SuggestionSource;
  readonly round: number;
  /** How many times it was sent back before it was accepted. */
  readonly returnCount: number;
  /** How many times a unit declined it. */
  readonly declineCount: number;
  readonly consultationCount: number;
  readonly faceToFaceCount: number;
  readonly lookBackCount: number;
  readonly failedLookBackCount: number;
  readonly attitudeMark: Mark | null;
  readonly resultMark: Mark | null;
  /** Reminded and never evaluated. */
  readonly isEvaluationLapsed: boolean;
  readonly acceptedOn: PlainDate | null;
  readonly handOverDueOn: PlainDate | null;
  readonly handedOverOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  /** When the last reply of the round was issued. */
  readonly repliedOn: PlainDate | null;
  readonly handlings: readonly HandlingRecord[];
  readonly commitments: readonly CommitmentRecord[];
};

/** What one unit did on one suggestion, in the latest round that it took part in, and what the deputy said of its reply. */
export type UnitRecord = {
  readonly handling: HandlingRecord;
  readonly consultationCount: number;
  readonly faceToFaceCount: number;
  readonly commitments: readonly CommitmentRecord[];
  readonly attitudeMark: Mark | null;
  readonly resultMark: Mark | null;
  /** The assisting units of the same suggestion, for the unit that leads them. */
  readonly assistants: readonly HandlingRecord[];
};
