import { Card, FactList, PlainTable, Section } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './AuditEntryDetail.module.css';
import type { AuditRow } from './AuditPage.tsx';
import type { AuditSearch } from './auditSearch.ts';
import { exactInstant } from './exactInstant.ts';

type Change = AuditRow['changes'][number];

const changeKey = (change: Change) => change.field;

interface Props {
  entry: AuditRow;
  /** Narrows the list behind to what this entry has in common with others. */
  onNarrow: (change: AuditSearch) => void;
}

/** An entry of the trail in full: the facts, and every field before and after. */
export function AuditEntryDetail({ entry, onNarrow }: Props) {
  const { t } = useTranslation('audit');
  const { noun, recordId, actorName, changes } = entry;
  return (
    <Card>
      <Section title={entry.actionWords}>
        <Facts entry={entry} />
        <Space className={styles.narrow} data-print="no">
          {recordId && <Button onClick={() => onNarrow({ noun, recordId })}>{t('narrow.record')}</Button>}
          {actorName && (
            <Button onClick={() => onNarrow({ actorName })}>{t('narrow.actor', { name: actorName })}</Button>
          )}
        </Space>
      </Section>
      <Section title={t('field.changes')}>
        {changes.length === 0 ? (
          <p>{t('noChanges')}</p>
        ) : (
          <PlainTable<Change>
            columns={[
              { key: 'label', title: t('change.field'), width: '26%', render: ({ label }) => label },
              {
                key: 'before',
                title: t('change.before'),
                width: '37%',
                render: ({ before }) => <Before text={before} />,
              },
              { key: 'after', title: t('change.after'), render: ({ after }) => <After text={after} /> },
            ]}
            label={t('field.changes')}
            rowKey={changeKey}
            rows={changes}
          />
        )}
      </Section>
    </Card>
  );
}

function Before({ text }: { text: string | null | undefined }) {
  return text ? <del className={styles.before}>{text}</del> : '—';
}

function After({ text }: { text: string | null | undefined }) {
  return text ? <ins className={styles.after}>{text}</ins> : '—';
}

function Facts({ entry }: { entry: AuditRow }) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  return (
    <FactList
      columns={2}
      facts={[
        { label: t('field.seq'), value: entry.seq },
        { label: t('field.at'), value: exactInstant(entry.at, locale) },
        { label: t('field.actor'), value: entry.actorName || t('nobody') },
        { label: t('field.noun'), value: entry.nounWord },
        { label: t('field.address'), value: entry.ipAddress },
        { label: t('field.program'), value: entry.userAgent },
        { label: t('field.request'), value: entry.requestId },
        { label: t('field.hash'), value: <code className={styles.hash}>{entry.hash}</code> },
      ]}
    />
  );
}
