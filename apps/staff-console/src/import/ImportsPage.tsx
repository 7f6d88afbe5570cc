import { useConnection } from '@renda/client';
import { importKindTerms, importStateTerms } from '@renda/domain';
import { Card, type ListColumn, ListPage, Section } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { ImportStateTag } from './ImportStateTag.tsx';
import { ImportsPageDocument, type ImportsPageQuery } from './ImportsPage.generated.ts';
import { StartImport } from './StartImport.tsx';

type Row = ImportsPageQuery['imports']['edges'][number]['node'];

const route = getRouteApi('/shell/imports');
const rowKey = (row: Row) => row.id;

/** A workbook is brought in here; below, those that were brought in before. */
export function ImportsPage() {
  const { t } = useTranslation('import');
  const { kind } = route.useSearch();
  const navigate = useNavigate();
  const list = useConnection(ImportsPageDocument, 'imports', { first: 50 });
  const open = useCallback(
    (id: string | null) => {
      if (id) void navigate({ to: urls.import, params: { importId: id } });
    },
    [navigate],
  );
  return (
    <ListPage<Row>
      {...list}
      columns={useColumns()}
      empty={{ title: t('list.empty'), text: t('list.emptyText') }}
      filters={
        <Card>
          <Section title={t('start.title')}>
            <StartImport
              kind={kind}
              onKind={(next) => void navigate({ to: urls.imports, search: { kind: next }, replace: true })}
              onSent={open}
            />
          </Section>
        </Card>
      }
      id="imports"
      onLoadMore={list.loadMore}
      onOpen={open}
      openKey={null}
      rowKey={rowKey}
      title={t('title')}
    />
  );
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation('import');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'file', title: t('list.file'), isMain: true, render: (row) => row.fileName },
      { key: 'kind', title: t('list.kind'), width: '9rem', render: (row) => importKindTerms[row.kind][locale] },
      {
        key: 'state',
        title: t('list.state'),
        width: '9rem',
        render: (row) => <ImportStateTag state={row.state} word={importStateTerms[row.state][locale]} />,
      },
      {
        key: 'result',
        title: t('list.result'),
        width: '14rem',
        render: (row) => {
          if (row.state === 'TAKEN_IN') return t('list.added', { added: row.addCount, changed: row.changeCount });
          return row.state === 'PREVIEWED' && row.errorCount > 0 ? t('list.errors', { count: row.errorCount }) : '—';
        },
      },
      { key: 'by', title: t('list.by'), width: '8rem', render: (row) => row.startedByName },
      { key: 'at', title: t('list.at'), width: '10rem', render: (row) => shortInstant(row.startedAt, locale) },
    ],
    [t, locale],
  );
}
