import type { FragmentType } from '@apollo/client';
import { type DeadlineKey, handlingLifecycle, handlingRoleTerms, markTerms } from '@renda/domain';
import { DueTag, PlainTable, Section, Tag } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { consultationCounts } from './consultationCounts.ts';
import { deadlineOf } from './deadlineOf.ts';
import {
  type SuggestionHandlings_suggestionFragment,
  SuggestionHandlings_suggestionFragmentDoc,
} from './SuggestionHandlings.generated.ts';
import styles from './SuggestionHandlings.module.css';

interface Props {
  suggestion: FragmentType<SuggestionHandlings_suggestionFragment>;
}

type Deadlines = SuggestionHandlings_suggestionFragment['deadlines'];
type Handling = SuggestionHandlings_suggestionFragment['handlings'][number];
interface Row {
  handling: Handling;
  deadlines: Deadlines;
}

/** Which units handle a suggestion, unit by unit: part, acknowledgement, consultations, reply, the deputy's marks. */
export function SuggestionHandlings({ suggestion }: Props) {
  const { t } = useTranslation('handling');
  const found = useRecord(SuggestionHandlings_suggestionFragmentDoc, 'SuggestionHandlings_suggestion', suggestion);
  if (!found || found.handlings.length === 0) return null;
  const { handlings, deadlines } = found;
  return (
    <Section title={t('table.title')}>
      <PlainTable
        columns={[
          { key: 'unit', title: t('table.unit'), width: '26%', render: (row: Row) => <Unit {...row} /> },
          { key: 'acknowledged', title: t('table.acknowledged'), render: (row: Row) => <Acknowledged {...row} /> },
          { key: 'consulted', title: t('table.consulted'), render: (row: Row) => <Consulted {...row} /> },
          { key: 'replied', title: t('table.replied'), render: (row: Row) => <Replied {...row} /> },
          { key: 'marks', title: t('table.marks'), render: (row: Row) => <Marks {...row} /> },
        ]}
        label={t('table.title')}
        rowKey={rowKey}
        rows={handlings.map((handling) => ({ handling, deadlines }))}
      />
    </Section>
  );
}

const rowKey = ({ handling }: Row) => handling.id;

function Unit({ handling }: Row) {
  const { t } = useTranslation('handling');
  const word = useWord();
  return (
    <span className={styles.unit}>
      <strong>{handling.unit.name}</strong>
      <span className={styles.tags}>
        <Tag kind={handling.role === 'ASSISTING' ? 'rest' : 'accent'}>{word(handlingRoleTerms[handling.role])}</Tag>
        <Tag>
          {handling.state === 'DECLINED' && !handling.declinedAt
            ? t('table.released')
            : word(handlingLifecycle.states[handling.state])}
        </Tag>
        {handling.round > 1 && <Tag>{t('table.round', { round: handling.round })}</Tag>}
      </span>
    </span>
  );
}

function Acknowledged({ handling, deadlines }: Row) {
  const locale = useLocale();
  if (handling.state === 'DECLINED') return <span className={styles.none}>—</span>;
  if (handling.acknowledgedAt) return shortDate(today(new Date(handling.acknowledgedAt)), locale);
  const due = deadlineOf(deadlines, ['acknowledge'], handling.unit.name);
  return <DueTag dueOn={handling.acknowledgeDueOn} isProvisional={due?.isProvisional} trace={due?.trace} />;
}

function Consulted({ handling }: Row) {
  const word = useWord();
  const { t } = useTranslation('handling');
  if (handling.state === 'DECLINED') return <span className={styles.none}>—</span>;
  if (handling.consultations.length === 0) return <span className={styles.none}>{t('table.notYet')}</span>;
  return consultationCounts(handling.consultations)
    .map(([mode, count]) => t('table.times', { mode: word(mode), count }))
    .join(' · ');
}

function Replied({ handling, deadlines }: Row) {
  const locale = useLocale();
  const { t } = useTranslation('handling');
  if (handling.repliedAt) {
    return (
      <>
        {shortDate(today(new Date(handling.repliedAt)), locale)}{' '}
        <span className={styles.none}>{t('table.dueOn', { date: shortDate(handling.replyDueOn, locale) })}</span>
      </>
    );
  }
  if (handling.state === 'DECLINED') return <span className={styles.none}>—</span>;
  const { role, contributeDueOn, contributedAt, replyDueOn, unit } = handling;
  const isAssisting = role === 'ASSISTING';
  const dueOn = isAssisting ? contributeDueOn : replyDueOn;
  if (!dueOn) return <span className={styles.none}>—</span>;
  const sameDay = deadlines.filter((due) => due.dueOn === dueOn);
  const due = isAssisting ? deadlineOf(sameDay, ['contribute'], unit.name) : deadlineOf(sameDay, replyKeys, null);
  return (
    <span className={styles.unit}>
      {isAssisting && <span>{t('table.toLead')}</span>}
      <DueTag
        doneOn={contributedAt && today(new Date(contributedAt))}
        dueOn={dueOn}
        isProvisional={due?.isProvisional}
        trace={due?.trace}
      />
    </span>
  );
}

const replyKeys: readonly DeadlineKey[] = ['replyAgain', 'replyWide', 'reply'];

function Marks({ handling }: Row) {
  const word = useWord();
  const { t } = useTranslation('handling');
  const marks = handling.evaluations.at(-1);
  if (!marks) return <span className={styles.none}>—</span>;
  return t('table.given', { attitude: word(markTerms[marks.attitude]), result: word(markTerms[marks.result]) });
}
