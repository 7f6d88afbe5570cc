import { useQuery } from '@apollo/client/react';
import { useConnection } from '@renda/client';
import { batchStateTerms } from '@renda/domain';
import { type ListColumn, ListPage, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import { BatchesScreenDocument, type BatchesScreenQuery } from './BatchesScreen.generated.ts';
import { MayPrepareBatchesDocument } from './MayPrepareBatches.generated.ts';
import { PrepareBatchDrawer } from './PrepareBatchDrawer.tsx';

type BatchRow = BatchesScreenQuery['handOverBatches']['edges'][number]['node'];

const rowKey = (row: BatchRow) => row.id;

/** The batches handed over or being prepared; for an organ or unit those in which it has a part. */
export function BatchesScreen() {
  const { t } = useTranslation('handOverBatch');
  const { go } = useWays();
  const [isPreparing, setPreparing] = useState(false);
  const { data } = useQuery(MayPrepareBatchesDocument);
  const list = useConnection(BatchesScreenDocument, 'handOverBatches', { first: 50 });
  const columns = useColumns();
  const onOpen = useCallback((id: string | null) => void (id && go({ to: 'batch', id })), [go]);
  const prepare = data?.mayPrepareBatches && (
    <Button onClick={() => setPreparing(true)} type="primary">
      {t('prepare.open')}
    </Button>
  );
  return (
    <>
      <ListPage<BatchRow>
        {...list}
        actions={
          <>
            <ListExport kinds={['handOverBatches']} />
            {prepare}
          </>
        }
        columns={columns}
        empty={{ title: t('list.empty'), text: t('list.emptyText'), action: prepare }}
        id="batches"
        onLoadMore={list.loadMore}
        onOpen={onOpen}
        openKey={null}
        rowKey={rowKey}
        title={t('list.title')}
      />
      {isPreparing && (
        <PrepareBatchDrawer onClose={() => setPreparing(false)} onDone={(id) => go({ to: 'batch', id })} />
      )}
    </>
  );
}

function useColumns(): ListColumn<BatchRow>[] {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  const word = useWord();
  return useMemo(
    () => [
      { key: 'name', title: t('list.name'), render: (row) => row.name, isMain: true },
      { key: 'heldOn', title: t('list.heldOn'), render: (row) => longDate(row.heldOn, locale), width: '13rem' },
      { key: 'screener', title: t('list.screener'), render: (row) => row.screener.shortName, width: '14rem' },
      { key: 'items', title: t('list.items'), render: (row) => row.itemCount, isNumber: true, width: '6rem' },
      {
        key: 'state',
        title: t('list.state'),
        render: ({ state }) => (
          <Tag kind={state === 'HANDED_OVER' ? 'ok' : 'accent'}>{word(batchStateTerms[state])}</Tag>
        ),
        width: '8rem',
      },
      {
        key: 'receipts',
        title: t('list.receipts'),
        render: ({ state, signsFor, receipts }) =>
          state === 'PREPARING'
            ? '—'
            : t('list.signed', { signed: receipts.length, all: receipts.length + signsFor.length }),
        width: '9rem',
      },
    ],
    [t, locale, word],
  );
}
