/** A share of cases that is never shown without the cases it is a share of. */
import { oneDecimal } from '../degree/arithmetic.ts';

export type Rate = {
  readonly numerator: number;
  /** How many cases it is of: its n. */
  readonly denominator: number;
  /** In hundredths with one decimal; null when there is no case, for a share of nothing is neither 0 nor 100. */
  readonly percent: number | null;
  /** Between which hundredths it would lie for as many cases of the same kind; null when there is no case. */
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** The share of the denominator. Throws a RangeError on counts that cannot be a share. */
export function rate(numerator: number, denominator: number): Rate {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator < 0 || numerator > denominator)
    throw new RangeError(`${numerator} of ${denominator} is not a share`);
  if (denominator === 0) return { numerator, denominator, percent: null, interval: null };
  const percent = oneDecimal((100 * numerator) / denominator);
  return { numerator, denominator, percent, interval: wilson(numerator, denominator) };
}

const NORMAL_95 = 1.959964;

// The figures are whole counts, not samples; but rows are compared, and 9 of 10 must not look as sure as 90 of 100. So
// Wilson's interval (95 %), which stays within 0 and 100 and has a width even when all or none of few cases count.
function wilson(numerator: number, n: number): { low: number; high: number } {
  const share = numerator / n;
  const z = NORMAL_95 ** 2 / n;
  const middle = (share + z / 2) / (1 + z);
  const half = (NORMAL_95 * Math.sqrt((share * (1 - share)) / n + z / (4 * n))) / (1 + z);
  const bound = (value: number) => Math.min(100, Math.max(0, oneDecimal(100 * value)));
  return { low: bound(middle - half), high: bound(middle + half) };
}
