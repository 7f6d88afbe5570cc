import { commitmentStateTerms } from '@renda/domain';
import { DueTag, PlainTable, Tag } from '@renda/ui/desktop';
import { longDate, shortDate, today, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LookBackLine } from '../look-back/LookBackLine.tsx';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { reportedDoneOn, stateKinds } from './commitmentStanding.ts';
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
        { key: 'what', title: t('column.what'), width: '28%', render: (row: Promised) => <What commitment={row} /> },
        { key: 'dueOn', title: t('column.dueOn'), width: '8rem', render: (row: Promised) => <Due commitment={row} /> },
        { key: 'reports', title: t('column.reports'), render: (row: Promised) => <Reports commitment={row} /> },
        { key: 'lookBacks', title: t('column.lookBacks'), render: (row: Promised) => <Visits commitment={row} /> },
        {
          key: 'state',
          title: t('column.state'),
          width: '9rem',
          render: (row: Promised) => <State commitment={row} onReport={onReport} onVisit={onVisit} />,
        },
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

function Due({ commitment }: CellProps) {
  const locale = useLocale();
  const isOver = commitment.state === 'FAILED' || commitment.state === 'SUPERSEDED';
  return (
    <span className={styles.stack}>
      <span>{longDate(commitment.dueOn, locale)}</span>
      {!isOver && <DueTag doneOn={reportedDoneOn(commitment)} dueOn={commitment.dueOn} />}
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

function Visits({ commitment: { lookBacks } }: CellProps) {
  const { t } = useTranslation('commitment');
  if (lookBacks.length === 0) return <span className={styles.none}>{t('noLookBack')}</span>;
  return (
    <div className={styles.entries}>
      {lookBacks.map((each) => (
        <LookBackLine key={each.id} lookBack={each} />
      ))}
    </div>
  );
}

function State({ commitment, onReport, onVisit }: CellProps & Omit<Props, 'commitments'>) {
  const { t } = useTranslation('commitment');
  const word = useWord();
  return (
    <span className={styles.stack}>
      <Tag kind={stateKinds[commitment.state]}>{word(commitmentStateTerms[commitment.state])}</Tag>
      {commitment.mayReport && <Button onClick={() => onReport(commitment)}>{t('report.title')}</Button>}
      {commitment.mayLookBack && <Button onClick={() => onVisit(commitment)}>{t('lookBack')}</Button>}
    </span>
  );
}
