import type { CommitmentState } from '@renda/domain';
import { DueTag, Tag } from '@renda/ui/desktop';
import { daysBetween, longDate, shortDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { reportedDoneOn } from './commitmentStanding.ts';
import styles from './SuggestionCommitments.module.css';

interface Dated {
  readonly state: CommitmentState;
  readonly dueOn: string;
  readonly passedOn?: string | null;
  readonly reports: readonly { readonly isDone: boolean; readonly reportedAt: string }[];
}

/** By when it was promised and how that stands: days left or late while nothing is reported; reported is not yet done. */
export function CommitmentDue({ commitment }: { commitment: Dated }) {
  const locale = useLocale();
  return (
    <span className={styles.stack}>
      <span>{longDate(commitment.dueOn, locale)}</span>
      <DueStanding commitment={commitment} />
    </span>
  );
}

/** The same without the date itself. */
export function DueStanding({ commitment }: { commitment: Dated }) {
  const { state, dueOn } = commitment;
  if (state === 'OPEN') return <DueTag dueOn={dueOn} />;
  if (state === 'PASSED') return <DueTag doneOn={reportedDoneOn(commitment)} dueOn={dueOn} />;
  const reportedOn = state === 'REPORTED' ? reportedDoneOn(commitment) : null;
  return reportedOn && <ReportedOn dueOn={dueOn} reportedOn={reportedOn} />;
}

function ReportedOn({ dueOn, reportedOn }: { dueOn: string; reportedOn: string }) {
  const { t } = useTranslation('commitment');
  const locale = useLocale();
  const lateBy = daysBetween(dueOn, reportedOn);
  const date = shortDate(reportedOn, locale);
  if (lateBy <= 0) return <span className={styles.facts}>{t('reportedOn', { date })}</span>;
  return <Tag kind="late">{t('reportedLate', { date, count: lateBy })}</Tag>;
}
