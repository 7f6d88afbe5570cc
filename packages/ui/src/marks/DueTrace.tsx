import { useTranslation } from 'react-i18next';
import { longDate } from '../texts/dates.ts';
import { useLocale } from '../texts/useLocale.ts';
import styles from './DueTrace.module.css';

/** Why a date is what it is: the sentences given, under the question. */
export function DueTrace({ dueOn, trace }: { dueOn: string; trace: readonly string[] }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <div className={styles.trace}>
      <strong>{t('due.why', { date: longDate(dueOn, locale) })}</strong>
      {trace.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
