import { useTranslation } from 'react-i18next';
import { daysBetween, shortDate, today } from '../texts/dates.ts';
import { useLocale } from '../texts/useLocale.ts';
import type { TagKind } from './Tag.tsx';

/** What a due date needs to be shown; the sentences of `trace` come from who worked the date out. */
export interface DueDate {
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** The day it was done, `YYYY-MM-DD`, where it was. */
  doneOn?: string | null;
  /** How the date came about: rule, article, start, days skipped; one sentence each. */
  trace?: readonly string[];
  /** The calendar of that year isn't published yet. */
  isProvisional?: boolean;
  /** `YYYY-MM-DD`; the jurisdiction's day unless told. */
  thisDay?: string;
  /** From how many days before it is shown as soon due. */
  soonWithin?: number;
}

/** The word and the kind of tag for a due date: late, today, so many days left, or only its day when it is far off. */
export function useDueWord(due: DueDate): { kind: TagKind; word: string } {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const { dueOn, doneOn, thisDay = today(), soonWithin = 15, isProvisional = false } = due;
  const suffix = isProvisional ? ` · ${t('due.provisional')}` : '';
  if (doneOn) {
    const lateBy = daysBetween(dueOn, doneOn);
    return lateBy > 0
      ? { kind: 'late', word: `${t('due.done')} · ${t('due.late', { count: lateBy })}` }
      : { kind: 'ok', word: t('due.done') };
  }
  const left = daysBetween(thisDay, dueOn);
  if (left < 0) return { kind: 'late', word: t('due.late', { count: -left }) + suffix };
  if (left === 0) return { kind: 'due', word: t('due.today') + suffix };
  if (left <= soonWithin) return { kind: 'due', word: t('due.left', { count: left }) + suffix };
  return { kind: 'rest', word: t('due.on', { date: shortDate(dueOn, locale, thisDay) }) + suffix };
}
