import { commitmentStateTerms } from '@renda/domain';
import { PlainTable, Tag } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LookBackLine } from '../look-back/LookBackLine.tsx';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { CommitmentDue } from './CommitmentDue.tsx';
import { stateKinds } from './commitmentStanding.ts';
import styles from './SuggestionCommitments.module.css';
import type { Promised } from './SuggestionCommitments.tsx';

interface Props {
  commitments: readonly Promised[];
  onReport: (commitment: Promised) => void;
  onVisit: (commitment: Promised) => void;
}

const rowKey = ({ id }: Promised) => id;

/** What was promised, by whom, by when, what the unit reported, what was found, and how it stands. */
export function CommitmentTable({ commitments, onReport, onVisit }: Props) {
  const { t } = useTranslation('commitment');
  return (
    <PlainTable
      columns={[
        { key: 'what', title: t('column.what'), width: '30%', render: (row: Promised) => <What commitment={row} /> },
        {
          key: 'dueOn',
          title: t('column.standing'),
          width: '11rem',
          render: (row: Promised) => <Standing commitment={row} onReport={onReport} onVisit={onVisit} />,
        },
        { key: 'course', title: t('column.course'), render: (row: Promised) => <Course commitment={row} /> },
      ]}
      label={t('title')}
      rowKey={rowKey}
      rows={commitments}
    />
  );
}

interface CellProps {
  commitment: Promised;
}

function What({ commitment: { what, responsible, handling } }: CellProps) {
  return (
    <span className={styles.stack}>
      <strong>{what}</strong>
      <span className={styles.facts}>
        {handling.unit.name} · {responsible}
      </span>
    </span>
  );
}

function Reports({ commitment: { reports } }: CellProps) {
  const { t } = useTranslation('commitment');
  const locale = useLocale();
  if (reports.length === 0) return <span className={styles.none}>{t('noReport')}</span>;
  return (
    <div className={styles.entries}>
      {reports.map(({ id, body, isDone, reportedAt, reportedByName, attachments }) => (
        <div key={id}>
          <span className={styles.facts}>
            {shortDate(today(new Date(reportedAt)), locale)} · {reportedByName} ·{' '}
            {t(isDone ? 'report.done' : 'report.progress')}
          </span>
          <p className={styles.words}>{body}</p>
          <AttachmentLinks attachments={attachments} />
        </div>
      ))}
    </div>
  );
}

/** What the unit reported and what look-backs found, as it came. */
function Course({ commitment }: CellProps) {
  return (
    <div className={styles.entries}>
      <Reports commitment={commitment} />
      {commitment.lookBacks.map((each) => (
        <LookBackLine key={each.id} lookBack={each} />
      ))}
    </div>
  );
}

function Standing({ commitment, onReport, onVisit }: CellProps & Omit<Props, 'commitments'>) {
  const { t } = useTranslation('commitment');
  const word = useWord();
  return (
    <span className={styles.stack}>
      <CommitmentDue commitment={commitment} />
      <Tag kind={stateKinds[commitment.state]}>{word(commitmentStateTerms[commitment.state])}</Tag>
      {commitment.mayReport && <Button onClick={() => onReport(commitment)}>{t('report.title')}</Button>}
      {commitment.mayLookBack && <Button onClick={() => onVisit(commitment)}>{t('lookBack')}</Button>}
    </span>
  );
}
