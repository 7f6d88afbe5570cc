import { useQuery } from '@apollo/client/react';
import { type DeadlineKey, deadlineKeyTerms } from '@renda/domain';
import { DueTrace } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useWord } from '../texts/useWord.ts';
import { DueOnPreviewDocument } from './DueOnPreview.generated.ts';
import styles from './DueOnPreview.module.css';

/** The date that would follow if its clock started on that day (today, where none is said), with the whole reckoning: shown before it is set going. */
export function DueOnPreview({ deadline, startedOn }: { deadline: DeadlineKey; startedOn?: string }) {
  const word = useWord();
  const locale = useLocale();
  const { data } = useQuery(DueOnPreviewDocument, { variables: { key: deadline, startedOn: startedOn ?? today() } });
  const due = data?.dueOnPreview.__typename === 'DueOnPreview' ? data.dueOnPreview : null;
  return (
    <div aria-live="polite" className={styles.preview}>
      <span className={styles.label}>{word(deadlineKeyTerms[deadline])}</span>
      <strong className={styles.date}>{due ? longDate(due.dueOn, locale) : '…'}</strong>
      {due && <DueTrace dueOn={due.dueOn} trace={due.trace} />}
    </div>
  );
}
