/** From findings to a figure, with every step of the reckoning kept. */
import type { Sentences } from '../kernel/Refusal.ts';
import type { Scale } from './DegreeFormula.ts';

/** What one measure found: a share from 0 to 1, or null where there is nothing to measure, and the fact in words. */
export type Finding = { readonly share: number | null; readonly fact: Sentences };

/** One line of the arithmetic. */
export type ArithmeticPart = {
  readonly label: Sentences;
  /** Points got; null when the measure does not apply or not yet, and then it is left out of the sum. */
  readonly points: number | null;
  readonly possible: number;
  readonly fact: Sentences;
};

/** A figure from 0 to 100 with its arithmetic, or null with the reason. It is read, and never an input to anything. */
export type Measured = {
  readonly value: number | null;
  /** Why there is no value; null when there is. */
  readonly unmeasured: Sentences | null;
  readonly parts: readonly ArithmeticPart[];
};

/**
 * The points got, of those possible for the measures that apply, in hundredths with one decimal. There is no value
 * until one of the decisive measures applies: then `unmeasured` says what is waited for, and the parts what is known.
 */
export function arithmetic<M extends string>(
  scale: Scale<M>,
  terms: Readonly<Record<M, Sentences>>,
  findings: Readonly<Record<M, Finding>>,
  unmeasured: Sentences,
): Measured {
  const parts = (Object.entries(scale.points) as [M, number][]).map(([measure, possible]) => {
    const { share, fact } = findings[measure];
    return { label: terms[measure], points: share === null ? null : share * possible, possible, fact };
  });
  const counted = parts.filter((p) => p.points !== null);
  const isMeasured = scale.decisive.some((m) => findings[m].share !== null);
  const possible = counted.reduce((sum, p) => sum + p.possible, 0);
  if (!isMeasured || possible === 0) return { value: null, unmeasured, parts };
  const got = counted.reduce((sum, p) => sum + (p.points ?? 0), 0);
  return { value: oneDecimal((100 * got) / possible), unmeasured: null, parts };
}

/** Rounded to one decimal. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
