/** A day of the working calendar as a row of a workbook. */
import { choice, day, text } from '../register/RegisterField.ts';

export const dayArrangementTerms = {
  OFF: { 'zh-CN': '休息', en: 'Day off' },
  WORK: { 'zh-CN': '上班', en: 'Working day' },
} as const;

/** The columns of holidays and of days that are worked instead. */
export const holidayColumns = {
  day: day('日期', 'Day'),
  arrangement: choice('安排', 'Arrangement', dayArrangementTerms),
  name: text('名称', 'Name', 20),
} as const;
