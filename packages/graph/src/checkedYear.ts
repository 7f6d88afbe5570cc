/** Years as arguments. */
import { Invalid } from '@renda/domain';

/** The year; refuses (`Invalid`) one in which there was no people's congress, or that is far ahead. */
export function checkedYear(year: number | null | undefined): number | null {
  if (year == null) return null;
  if (year >= 1954 && year <= 2200) return year;
  throw new Invalid('year', { 'zh-CN': '年份无效。', en: 'This is no year.' });
}
