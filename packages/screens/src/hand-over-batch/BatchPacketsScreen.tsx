import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, FilterBar, Loading, PageHeader } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BatchPapers } from '../paper/BatchPapers.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { BatchPacket } from './BatchPacket.tsx';
import { BatchPacketsScreenDocument, type BatchPacketsScreenQuery } from './BatchPacketsScreen.generated.ts';
import { packetsOf } from './packetsOf.ts';

export type PacketBatch = Extract<NonNullable<BatchPacketsScreenQuery['node']>, { __typename: 'HandOverBatch' }>;

/** The packets of a batch as they are printed: one for each receiving organ and each proposed unit, every suggestion in full. */
export function BatchPacketsScreen({ id }: { id: string }) {
  const { t } = useTranslation('ui');
  const { data, error, refetch } = useQuery(BatchPacketsScreenDocument, { variables: { id } });
  if (data?.node?.__typename === 'HandOverBatch') return <Packets batch={data.node} />;
  if (data) return <EmptyState text={t('state.lostBody')} title={t('state.lost')} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return <Loading lines={12} />;
}

function Packets({ batch }: { batch: PacketBatch }) {
  const { t } = useTranslation('handOverBatch');
  const { WayLink } = useWays();
  const [chosen, setChosen] = useState<string | undefined>();
  const packets = packetsOf(batch.items);
  const shown = chosen ? packets.filter(({ id }) => id === chosen) : packets;
  const option = ({ id, name, items }: (typeof packets)[number]) => ({ value: id, label: name, count: items.length });
  return (
    <>
      <div data-print="no">
        <PageHeader
          actions={
            <>
              <BatchPapers batchId={batch.id} organId={chosen} />
              <Button onClick={() => window.print()} type="primary">
                {t('packet.print', { count: shown.length })}
              </Button>
            </>
          }
          eyebrow={<WayLink way={{ to: 'batch', id: batch.id }}>{batch.name}</WayLink>}
          title={t('packet.title')}
        />
        <FilterBar
          filters={[{ kind: 'chips', key: 'packet', label: t('packet.whose'), options: packets.map(option) }]}
          onChange={(_, value) => setChosen(value)}
          values={{ packet: chosen }}
        />
      </div>
      {shown.map((packet) => (
        <BatchPacket batch={batch} key={packet.id} packet={packet} />
      ))}
    </>
  );
}
