/** One suggestion while it is written: its row and those that hang on it, who acts, and in which body's name. */
import type { Mark } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import type { Random } from '../chance/Random.ts';
import type { Organ, Rows } from '../county/rows.ts';
import type { Seat } from '../register/deputies.ts';
import type { Part } from '../suggestion/parts.ts';
import type { Sketch } from '../suggestion/Sketch.ts';

export type SuggestionRow = Rows['suggestions'][number];
export type HandlingRow = Rows['handlings'][number];
export type ReplyRow = Rows['replies'][number];
export type CommitmentRow = Rows['commitments'][number];
export type DeadlineRow = Rows['deadlines'][number];
export type EventRow = Rows['suggestion_events'][number];

/** One unit's part in one round, and who acts for it. */
export type Written = {
  readonly row: HandlingRow;
  readonly part: Part;
  readonly actor: Actor;
  readonly replies: ReplyRow[];
  readonly commitments: CommitmentRow[];
  marks: { readonly attitude: Mark; readonly result: Mark } | null;
};

/** A deputy who was asked to sign too. */
export type CoSigned = { readonly row: Rows['co_signers'][number]; readonly seat: Seat };

export type Life = {
  readonly id: string;
  readonly row: SuggestionRow;
  readonly sketch: Sketch;
  /** Throws of the days' straight path. */
  readonly random: Random;
  /** Throws of all that may happen beside it. */
  readonly chance: Random;
  readonly enteredBy: Actor;
  readonly isOnBehalf: boolean;
  /** Who accepts; and who hands over and closes, after it was passed up. */
  readonly accepting: Actor;
  readonly screening: Actor;
  /** Who goes and looks back. */
  readonly visiting: Actor;
  readonly parts: readonly Part[];
  readonly handedTo: Organ;
  readonly handlings: Written[];
  readonly coSigners: CoSigned[];
  readonly consultations: Rows['consultations'];
  readonly objections: Rows['objections'];
  readonly lookBacks: Rows['look_backs'];
  readonly deadlines: DeadlineRow[];
  readonly events: EventRow[];
};

/** The parts of the present round. */
export function ofRound(life: Life, round = life.row.round ?? 1): Written[] {
  return life.handlings.filter(({ row }) => row.round === round);
}

/** Whether the part is one that is still worked on. */
export function isWorking({ row }: Written): boolean {
  return row.state === 'ACKNOWLEDGED';
}
