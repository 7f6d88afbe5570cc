/** One suggestion before it is written out: who raises what, where and when, and how it went. */
import type { Openness, PlainDate, SuggestionKind, SuggestionSource, SuggestionState } from '@renda/domain';
import type { Session } from '../county/rows.ts';
import type { Fate } from '../life/fate.ts';
import type { Matter } from '../matter/Matter.ts';
import type { Seat } from '../register/deputies.ts';
import type { Town } from '../register/towns.ts';
import type { Milestones } from './milestones.ts';
import type { Words } from './texts.ts';

export type Sketch = {
  /** Distinguishes it for ever: its id follows from it. */
  readonly key: string;
  readonly seat: Seat;
  readonly matter: Matter;
  readonly words: Words;
  readonly kind: SuggestionKind;
  readonly source: SuggestionSource;
  readonly openness: Openness;
  readonly opennessReason: string | null;
  /** The session in which it is raised; null in recess. */
  readonly session: Session | null;
  readonly days: Milestones;
  readonly isWide: boolean;
  /** Two units answer, each for itself (分办). */
  readonly isSeparate: boolean;
  /** The township that it names; null when it speaks of the county. */
  readonly named: Town | null;
  readonly fate: Fate;
  /** The draw that took it for a look-back. */
  readonly drawn?: { readonly id: string; readonly on: PlainDate };
  /** When it is closed, where that waited for a draw that did not take it. */
  readonly closesOn?: PlainDate;
  /** The one that joined it before it was accepted. */
  readonly guest?: Sketch;
  /** The one into which it is joined. */
  readonly joins?: Sketch;
  /** Of a township: passed up to the county, or passed up and sent down again. */
  readonly passedUp?: 'COUNTY' | 'SENT_DOWN';
};

/** The state that the days reached say. */
export function stateOf({ days }: Sketch): SuggestionState {
  if (days.closed) return 'CLOSED';
  if (days.evaluated) return 'EVALUATED';
  if (days.replied) return 'REPLIED';
  if (days.acknowledged) return 'HANDLING';
  if (days.assigned) return 'ASSIGNED';
  if (days.handedOver) return 'HANDED_OVER';
  if (days.accepted) return 'ACCEPTED';
  if (days.submitted) return 'SUBMITTED';
  return days.returned ? 'RETURNED' : 'DRAFT';
}
