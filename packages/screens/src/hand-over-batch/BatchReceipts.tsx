import { PlainTable, Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { recordNamed, useOpenForm } from '../ways/OpenActContext.ts';
import type { Batch } from './BatchScreen.tsx';
import { packetsOf } from './packetsOf.ts';
import { SignReceiptDrawer } from './SignReceiptDrawer.tsx';

type Packet = ReturnType<typeof packetsOf<Batch['items'][number]>>[number];

const rowKey = (packet: Packet) => packet.id;

/** Who has signed for a packet and who has not yet. */
export function BatchReceipts({ batch }: { batch: Batch }) {
  const { t } = useTranslation('handOverBatch');
  const { message } = App.useApp();
  const form = useOpenForm((named) => recordNamed(named, 'signReceipt', batch.signsFor));
  const packets = packetsOf(batch.items);
  const open = packets.filter(({ id }) => !batch.receipts.some((receipt) => receipt.organ.id === id));
  const done = (told: string) => {
    form.close();
    void message.success(told);
  };
  return (
    <Section
      note={
        open.length > 0 ? (
          <Tag kind="due">{t('receipts.open', { count: open.length })}</Tag>
        ) : (
          <Tag kind="ok">{t('receipts.complete')}</Tag>
        )
      }
      title={t('receipts.title')}
    >
      <PlainTable
        columns={[
          { key: 'organ', title: t('receipts.organ'), render: (packet: Packet) => packet.name },
          {
            key: 'kind',
            title: t('receipts.kind'),
            render: ({ kind }: Packet) => t(`receipts.${kind}`),
            width: '8rem',
          },
          { key: 'items', title: t('list.items'), render: ({ items }: Packet) => items.length, width: '5rem' },
          {
            key: 'signed',
            title: t('receipts.signed'),
            render: (packet: Packet) => (
              <Signed batch={batch} onSign={({ id }) => form.show(`signReceipt.${id}`)} packet={packet} />
            ),
            width: '45%',
          },
        ]}
        label={t('receipts.title')}
        rowKey={rowKey}
        rows={packets}
      />
      {form.open && <SignReceiptDrawer batch={batch} onClose={form.close} onDone={done} organ={form.open} />}
    </Section>
  );
}

interface SignedProps {
  batch: Batch;
  packet: Packet;
  onSign: (organ: { id: string; name: string }) => void;
}

function Signed({ batch, packet, onSign }: SignedProps) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  const receipt = batch.receipts.find(({ organ }) => organ.id === packet.id);
  if (receipt) {
    const { signedByName, signedOn, enteredByName, attachments } = receipt;
    return (
      <>
        {t('receipts.by', { name: signedByName, date: longDate(signedOn, locale), enteredBy: enteredByName })}
        <AttachmentLinks attachments={attachments} />
      </>
    );
  }
  const maySign = batch.signsFor.some(({ id }) => id === packet.id);
  return (
    <>
      <Tag kind="due">{t('receipts.notYet')}</Tag>{' '}
      {maySign && (
        <Button data-print="no" onClick={() => onSign(packet)} size="small" type="link">
          {t('receipts.sign')}
        </Button>
      )}
    </>
  );
}
