import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { deadlineKeyTerms } from '@renda/domain';
import { PhoneCard, PhoneDueTag } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { type DueDates_suggestionFragment, DueDates_suggestionFragmentDoc } from './DueDates.generated.ts';
import styles from './DueDates.module.css';

/**
 * The due dates that a deputy waits for or owes, each with how it stands and, when touched, how it came about. What
 * units owe among themselves is not told here.
 */
export function DueDates({ suggestion }: { suggestion: FragmentType<DueDates_suggestionFragment> }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: DueDates_suggestionFragmentDoc, from: suggestion });
  const deadlines = complete ? data.deadlines.filter(({ unit }) => unit === null) : [];
  if (deadlines.length === 0) return null;
  return (
    <PhoneCard text={t('dueDates.hint')} title={t('dueDates.title')}>
      <ul className={styles.dates}>
        {deadlines.map(({ key, dueOn, metOn, isProvisional, trace }) => (
          <li className={styles.date} key={`${key} ${dueOn}`}>
            <span>
              <strong>{deadlineKeyTerms[key][locale]}</strong>
              <span className={styles.day}>{longDate(dueOn, locale)}</span>
            </span>
            <PhoneDueTag doneOn={metOn} dueOn={dueOn} isProvisional={isProvisional} trace={trace} />
          </li>
        ))}
      </ul>
    </PhoneCard>
  );
}
