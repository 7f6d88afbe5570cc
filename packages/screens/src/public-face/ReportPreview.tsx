import { useQuery } from '@apollo/client/react';
import { rateDefinitions } from '@renda/domain';
import { EmptyState, ErrorState, Loading, type PlainColumn, PlainTable } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { BoardRowFragment } from '../board/BoardScreen.generated.ts';
import { useWord } from '../texts/useWord.ts';
import styles from './ReportPreview.module.css';
import { ReportPreviewDocument } from './ReportPublication.generated.ts';

/** The figures that the public page of a year shows, worked out now: by subject, every rate with what it is of. */
export function ReportPreview({ year }: { year: number }) {
  const { t } = useTranslation('publicFace');
  const { t: says } = useTranslation('board');
  const word = useWord();
  const options = { variables: { year }, fetchPolicy: 'cache-and-network' } as const;
  const { data, error, refetch } = useQuery(ReportPreviewDocument, options);
  if (error) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { total, rows } = data.suggestionBoard;
  if (total.band === 'NONE') return <EmptyState text={t('report.emptyText')} title={t('report.empty', { year })} />;
  const columns: PlainColumn<BoardRowFragment>[] = [
    {
      key: 'subject',
      title: t('report.subject'),
      render: (row) => (row === total ? t('report.total') : (row.label ?? says('unnamed.CATEGORY'))),
      width: '6rem',
    },
    { key: 'cases', title: t('report.cases'), render: casesOf, width: '3.5rem' },
    ...total.rates.map(({ rate }) => ({
      key: rate,
      title: word(rateDefinitions[rate].label),
      render: (row: BoardRowFragment) => <RateWords of={rate} row={row} />,
    })),
  ];
  return (
    <PlainTable
      columns={columns}
      label={t('preview')}
      rowKey={(row) => (row === total ? 'total' : (row.groupId ?? 'none'))}
      rows={[total, ...rows]}
    />
  );
}

function casesOf({ counts }: BoardRowFragment): number {
  return counts.find(({ count }) => count === 'ACCEPTED')?.cases ?? 0;
}

/** As the public page writes it: no percentage without what it is of, and none where there are few cases. */
function RateWords({ row: { rates, band }, of }: { row: BoardRowFragment; of: string }) {
  const found = rates.find(({ rate }) => rate === of);
  if (!found || found.denominator === 0 || found.percent == null) return '—';
  return (
    <span className={styles.rate}>
      {band === 'COMPARED' && <strong>{`${found.percent}%`}</strong>}
      <span>{`${found.numerator}/${found.denominator}`}</span>
    </span>
  );
}
