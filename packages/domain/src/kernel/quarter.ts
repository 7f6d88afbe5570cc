/** A quarter of a year as it is written in addresses and asked for: '2026-Q4'. */
import { addMonths, type PlainDate, partsOf } from './plainDate.ts';
import { Invalid, type Sentences } from './Refusal.ts';
import { type Period, periodOn } from './recurrence.ts';

/** A quarter, written 'YYYY-Qn'. Two of them compare as text: earlier is smaller. */
export type Quarter = string;

/** Whether the text is a quarter. */
export function isQuarter(text: string): text is Quarter {
  return /^[1-9]\d{3}-Q[1-4]$/.test(text);
}

/** The quarter, as it was sent; refuses (`Invalid`, naming the field) what is none. */
export function checkedQuarter(field: string, text: string): Quarter {
  if (isQuarter(text)) return text;
  throw new Invalid(field, { 'zh-CN': '请选择一个季度。', en: 'Choose a quarter.' });
}

/** The quarter in which the day lies. */
export function quarterOf(day: PlainDate): Quarter {
  const { year, month } = partsOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** Its days. Throws a RangeError on what is no quarter. */
export function quarterPeriod(quarter: Quarter): Period {
  if (!isQuarter(quarter)) throw new RangeError(`not a quarter: ${quarter}`);
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return periodOn({ months: 3 }, `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

/** The quarter so many later, or earlier when `count` is negative. */
export function shiftQuarter(quarter: Quarter, count: number): Quarter {
  return quarterOf(addMonths(quarterPeriod(quarter).from, count * 3));
}

const ordinals = ['一', '二', '三', '四'];

/** How it is called: 2026年第四季度. */
export function quarterWords(quarter: Quarter): Sentences {
  const [year = '', ordinal = ''] = quarter.split('-Q');
  return { 'zh-CN': `${year}年第${ordinals[Number(ordinal) - 1] ?? ''}季度`, en: `Q${ordinal} ${year}` };
}
