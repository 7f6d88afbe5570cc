/** Rules change; a deadline keeps the one that was in force when it started. */
import { compareDates, type PlainDate } from '../kernel/plainDate.ts';
import type { DeadlineKey, DeadlineRule } from './DeadlineRule.ts';
import { NoRuleInForce } from './NoRuleInForce.ts';

/**
 * The rule of this key in force on this day, the day that starts the deadline. Where two overlap, the one that came into
 * force later. Refuses with NoRuleInForce when there is none: a due date is never guessed.
 */
export function ruleInForce<Rule extends Pick<DeadlineRule, 'key' | 'inForceFrom' | 'inForceTo'>>(
  rules: readonly Rule[],
  key: DeadlineKey,
  on: PlainDate,
): Rule {
  const [latest] = rules
    .filter((rule) => rule.key === key && rule.inForceFrom <= on && (rule.inForceTo === null || on < rule.inForceTo))
    .sort((one, other) => compareDates(other.inForceFrom, one.inForceFrom));
  if (latest === undefined) throw new NoRuleInForce(key, on);
  return latest;
}
