/** A rule as a county wants it from a day on: its bounds, and what may not be changed. */
import { type DeadlineUnit, deadlineUnits } from '../kernel/deadline.ts';
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import { isPlainDate, type PlainDate } from '../kernel/plainDate.ts';
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { type NoticeStaging, stagingBounds } from '../notice/noticeStages.ts';
import type { DeadlineRule } from './DeadlineRule.ts';

/** What staff say of a rule; what it is for and what starts it are not theirs to change. */
export type RuleChange = NoticeStaging & {
  readonly count: number;
  readonly unit: DeadlineUnit;
  readonly rollsForward: boolean;
  readonly legalBasis: string;
  /** The day on which the rule itself began leaves it one rule; a later one ends it there and begins another. */
  readonly inForceFrom: PlainDate;
};

/** No term is longer, in whatever unit. */
export const mostUnits = 400;

export const ruleLimits = {
  legalBasis: { label: { 'zh-CN': '依据', en: 'Legal basis' }, min: 2, max: 80 },
  dayName: { label: { 'zh-CN': '名称', en: 'Name' }, min: 1, max: 20 },
} as const satisfies Record<string, TextLimit>;

/**
 * The change as it may be kept. Refuses (`Invalid`, naming the field) a number out of bounds or that would turn the counting round, a day
 * that is none or lies before the rule, and any change of a rule that is no longer in force: what rested on it stays explained.
 */
export function checkedRuleChange(
  change: RuleChange,
  present: Pick<DeadlineRule, 'count' | 'inForceFrom' | 'inForceTo'>,
): RuleChange {
  const { inForceFrom, unit, count } = change;
  if (present.inForceTo !== null) throw new Invalid('inForceFrom', reasons.ended);
  if (!isPlainDate(inForceFrom) || inForceFrom < present.inForceFrom) throw new Invalid('inForceFrom', reasons.early);
  if (!deadlineUnits.includes(unit)) throw new Invalid('unit', reasons.unit);
  const [least, most] = present.count < 0 ? [-mostUnits, -1] : present.count === 0 ? [0, 0] : [1, mostUnits];
  checkedNumber('count', count, least, most);
  for (const field of ['remindBefore', 'remindEvery', 'lateEvery'] as const)
    checkedNumber(field, change[field], stagingBounds[field].min, stagingBounds[field].max);
  const { min, max } = stagingBounds.escalateAfter;
  if (change.escalateAfter !== null) checkedNumber('escalateAfter', change.escalateAfter, min, max);
  return { ...change, legalBasis: checkedText('legalBasis', change.legalBasis, ruleLimits.legalBasis) };
}

function checkedNumber(field: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new Invalid(field, {
    'zh-CN': `应为 ${min} 到 ${max} 的整数。`,
    en: `A whole number from ${min} to ${max} is needed.`,
  });
}

const reasons = {
  ended: {
    'zh-CN': '这条规则已经失效，不能再修改。',
    en: 'This rule is no longer in force and is not changed any more.',
  },
  early: {
    'zh-CN': '施行日期不能早于现行规则的施行日期。',
    en: 'It cannot be in force before the rule that it changes.',
  },
  unit: { 'zh-CN': '请选择工作日、日或月。', en: 'Choose working days, days or months.' },
} as const satisfies Record<string, Sentences>;
