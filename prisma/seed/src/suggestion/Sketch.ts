/** One suggestion before it is written out: who raises what, where and when, and how it went. */
import type { Mark, Openness, SuggestionKind, SuggestionSource, SuggestionState } from '@renda/domain';
import type { Session } from '../county/rows.ts';
import type { Matter } from '../matter/Matter.ts';
import type { Seat } from '../register/deputies.ts';
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
  readonly replyClass: 'A' | 'C';
  readonly resultMark: Mark;
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
