/** Bounds of what is written of zones, and the days from which holders may be told. */
import { addMonths, isPlainDate, type PlainDate } from '../kernel/plainDate.ts';
import { Invalid } from '../kernel/Refusal.ts';

export const zoneLimits = {
  name: { label: { 'zh-CN': '片区名称', en: 'Name of the zone' }, min: 2, max: 30 },
} as const;

/** Most zones and rooms that one act passes on. */
export const maxPassedOn = 200;

/** Refuses (`Invalid`) a day that is none, more than a year back or more than two years ahead. */
export function checkedHoldingDay(field: string, day: string, today: PlainDate): PlainDate {
  if (isPlainDate(day) && day >= addMonths(today, -12) && day <= addMonths(today, 24)) return day;
  throw new Invalid(field, {
    'zh-CN': '日期要在过去一年到今后两年之间。',
    en: 'The day lies within the past year or the next two.',
  });
}
