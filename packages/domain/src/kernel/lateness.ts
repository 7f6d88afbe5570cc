/** How far off a due date is, worked out when it is read. Nothing stores it, so nothing can be wrong about it tomorrow. */
import { daysBetween, type PlainDate } from './plainDate.ts';
import type { Locale, Sentences } from './Refusal.ts';

export const lateStandings = ['AHEAD', 'TODAY', 'LATE', 'DONE_IN_TIME', 'DONE_LATE'] as const;

/** Where a thing stands towards its due date. */
export type LateStanding = (typeof lateStandings)[number];

export interface Lateness {
  readonly standing: LateStanding;
  /** Calendar days: left when AHEAD or DONE_IN_TIME, over when LATE or DONE_LATE, none when TODAY. */
  readonly days: number;
}

/**
 * Where a thing stands that is due on a day: seen from today, or from the day on which it was done. The due day
 * itself is still in time.
 */
export function lateness(dueOn: PlainDate, today: PlainDate, doneOn: PlainDate | null = null): Lateness {
  const left = daysBetween(doneOn ?? today, dueOn);
  const days = Math.abs(left);
  if (doneOn !== null) return { standing: left < 0 ? 'DONE_LATE' : 'DONE_IN_TIME', days };
  if (left === 0) return { standing: 'TODAY', days };
  return { standing: left < 0 ? 'LATE' : 'AHEAD', days };
}

/** The standing in a few words: 还剩 3 天, 3 days left. */
export function latenessWords({ standing, days }: Lateness, locale: Locale): string {
  const counted = `${days} ${days === 1 ? 'day' : 'days'}`;
  const words: Record<LateStanding, Sentences> = {
    AHEAD: { 'zh-CN': `还剩 ${days} 天`, en: `${counted} left` },
    TODAY: { 'zh-CN': '今天到期', en: 'due today' },
    LATE: { 'zh-CN': `逾期 ${days} 天`, en: `${counted} late` },
    DONE_IN_TIME: { 'zh-CN': '按期完成', en: 'done in time' },
    DONE_LATE: { 'zh-CN': `逾期 ${days} 天完成`, en: `done ${counted} late` },
  };
  return words[standing][locale];
}
