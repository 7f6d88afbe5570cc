import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { batchStateTerms } from '@renda/domain';
import { Card, EmptyState, ErrorState, Loading, PageHeader, Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { BatchPapers } from '../paper/BatchPapers.tsx';
import { useWord } from '../texts/useWord.ts';
import { OpenActContext } from '../ways/OpenActContext.ts';
import { useWays } from '../ways/WaysContext.ts';
import { AddToBatchDrawer } from './AddToBatchDrawer.tsx';
import { BatchHeadDrawer } from './BatchHeadDrawer.tsx';
import { BatchItems } from './BatchItems.tsx';
import { BatchReceipts } from './BatchReceipts.tsx';
import {
  type BatchScreen_batchFragment,
  BatchScreen_batchFragmentDoc,
  BatchScreenDocument,
} from './BatchScreen.generated.ts';
import { HandOverBatchModal } from './HandOverBatchModal.tsx';

export type Batch = BatchScreen_batchFragment;

interface Props {
  id: string;
  /** The act whose form is open, as the address names it. */
  act: string | undefined;
  onAct: (act: string | undefined) => void;
}

/** One batch: its list with where each suggestion goes, and once handed over, who has signed. */
export function BatchScreen({ id, act, onAct }: Props) {
  const { data, error, refetch } = useQuery(BatchScreenDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { t } = useTranslation('ui');
  if (data?.node?.__typename === 'HandOverBatch') {
    return (
      <OpenActContext value={{ act, onAct }}>
        <Whole batch={data.node} />
      </OpenActContext>
    );
  }
  if (data) return <EmptyState text={t('state.lostBody')} title={t('state.lost')} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return <Loading lines={12} />;
}

type Form = 'head' | 'add' | 'handOver';

function Whole({ batch }: { batch: Parameters<typeof useBatch>[0] }) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  const word = useWord();
  const { WayLink } = useWays();
  const { message } = App.useApp();
  const [open, setOpen] = useState<Form | null>(null);
  const found = useBatch(batch);
  if (!found) return null;
  const { id, name, heldOn, state, items, screener } = found;
  const close = () => setOpen(null);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <>
      <PageHeader
        actions={<Acts batch={found} onOpen={setOpen} />}
        eyebrow={
          <>
            <WayLink way={{ to: 'batches' }}>{t('list.title')}</WayLink>
            <Tag kind={state === 'HANDED_OVER' ? 'ok' : 'accent'}>{word(batchStateTerms[state])}</Tag>
            <span>{t(state === 'HANDED_OVER' ? 'head.held' : 'head.planned', { date: longDate(heldOn, locale) })}</span>
            <span>{screener.name}</span>
          </>
        }
        title={name}
      />
      <Card>
        <Section title={t('items.title', { count: items.length })}>
          <BatchItems batch={found} key={id} />
        </Section>
        {state === 'HANDED_OVER' && <BatchReceipts batch={found} />}
      </Card>
      {open === 'head' && <BatchHeadDrawer batch={found} onClose={close} onDone={done} />}
      {open === 'add' && <AddToBatchDrawer batch={found} onClose={close} onDone={done} />}
      {open === 'handOver' && <HandOverBatchModal batch={found} onClose={close} onDone={done} />}
    </>
  );
}

const useBatch = (batch: Parameters<typeof useRecord<Batch, never>>[2]) =>
  useRecord(BatchScreen_batchFragmentDoc, 'BatchScreen_batch', batch);

function Acts({ batch, onOpen }: { batch: Batch; onOpen: (form: Form) => void }) {
  const { t } = useTranslation('handOverBatch');
  const { go } = useWays();
  const { id, mayPrepare, items } = batch;
  return (
    <>
      <BatchPapers batchId={id} />
      <Button onClick={() => window.print()}>{t('acts.printList')}</Button>
      <Button onClick={() => go({ to: 'batchPackets', id })}>{t('acts.packets')}</Button>
      {mayPrepare && <Button onClick={() => onOpen('head')}>{t('acts.head')}</Button>}
      {mayPrepare && <Button onClick={() => onOpen('add')}>{t('acts.add')}</Button>}
      {mayPrepare && items.length > 0 && (
        <Button onClick={() => onOpen('handOver')} type="primary">
          {t('acts.handOver')}
        </Button>
      )}
    </>
  );
}
