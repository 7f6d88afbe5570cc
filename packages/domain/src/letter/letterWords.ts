/** Turns of phrase that official letters share. */
import { type PlainDate, partsOf } from '../kernel/plainDate.ts';

/** A day as letters are dated: 2026年3月5日. */
export function letterDay(day: PlainDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** The line for a day that is written by hand. */
export const blankDay = '　　　年　　月　　日';

/** A suggestion as letters call it: 县十八届人大六次会议第0012号建议. */
export function numbered({ officialNumber }: { readonly officialNumber: string | null }): string {
  return officialNumber === null ? '建议' : `${officialNumber}建议`;
}

/** The paragraphs of a text, without empty ones. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
