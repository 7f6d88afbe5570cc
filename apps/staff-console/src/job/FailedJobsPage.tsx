import { useConnection } from '@renda/client';
import { ListExport } from '@renda/screens';
import { Card, FactList, type ListColumn, ListPage, Section, Tag } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedJobActs } from './FailedJobActs.tsx';
import { FailedJobsPageDocument, type FailedJobsPageQuery } from './FailedJobsPage.generated.ts';

/** A failed job as the page brought it. */
export type FailedJobRow = FailedJobsPageQuery['failedJobs']['edges'][number]['node'];

const rowKey = (row: FailedJobRow) => row.id;
const route = getRouteApi('/shell/jobs');

/** What the platform was to do by itself and could not: why, when it is tried next, and what the system administrator may do. */
export function FailedJobsPage() {
  const { t } = useTranslation('job');
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useConnection(FailedJobsPageDocument, 'failedJobs', { first: 50 });
  const onOpen = useCallback((id: string | null) => void navigate({ search: id ? { open: id } : {} }), [navigate]);
  const job = list.rows?.find((row) => row.id === open);
  return (
    <ListPage<FailedJobRow>
      {...list}
      actions={<ListExport kinds={['failedJobs']} />}
      columns={useColumns()}
      drawer={{ title: t('title'), content: job && <Detail job={job} /> }}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      id="failed-jobs"
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      openKey={job ? job.id : null}
      rowKey={rowKey}
      title={t('title')}
    />
  );
}

function Next({ job: { nextAt } }: { job: FailedJobRow }) {
  const { t } = useTranslation('job');
  const locale = useLocale();
  return nextAt ? shortInstant(nextAt, locale) : <Tag kind="late">{t('stopped')}</Tag>;
}

function Detail({ job }: { job: FailedJobRow }) {
  const { t } = useTranslation('job');
  const locale = useLocale();
  return (
    <Card>
      <Section title={job.label}>
        <FactList
          facts={[
            { label: t('field.reason'), value: job.reason },
            { label: t('field.attempts'), value: t('attempts', { ...job }) },
            { label: t('field.next'), value: <Next job={job} /> },
            { label: t('field.askedAt'), value: shortInstant(job.askedAt, locale) },
          ]}
        />
      </Section>
      <FailedJobActs job={job} />
    </Card>
  );
}

function useColumns(): ListColumn<FailedJobRow>[] {
  const { t } = useTranslation('job');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'label', title: t('field.label'), isMain: true, width: '16rem', render: (row) => row.label },
      { key: 'reason', title: t('field.reason'), render: (row) => row.reason },
      { key: 'attempts', title: t('field.attempts'), width: '7rem', render: (row) => t('attempts', { ...row }) },
      {
        key: 'next',
        title: t('field.next'),
        width: '9rem',
        render: (row) => <Next job={row} />,
      },
      { key: 'askedAt', title: t('field.askedAt'), width: '9rem', render: (row) => shortInstant(row.askedAt, locale) },
    ],
    [t, locale],
  );
}
