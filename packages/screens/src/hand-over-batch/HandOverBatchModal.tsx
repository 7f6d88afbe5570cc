import { useQuery } from '@apollo/client/react';
import type { DeadlineKey } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueOnPreviewDocument } from '../fields/DueOnPreview.generated.ts';
import { useMove } from '../graph/useMove.ts';
import type { BatchFormProps } from './BatchHeadDrawer.tsx';
import { HandOverBatchDocument } from './handOverBatch.generated.ts';
import { packetsOf } from './packetsOf.ts';

/** Hands a batch over, all or none, after saying how many go where and by when that makes the replies due. */
export function HandOverBatchModal({ batch, onClose, onDone }: BatchFormProps) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useMove(HandOverBatchDocument);
  const isToCome = batch.heldOn > today();
  const [heldOn, setHeldOn] = useState(isToCome ? today() : batch.heldOn);
  const wide = batch.items.filter(({ isWide }) => isWide).length;
  const ordinary = batch.items.length - wide;
  const due = useDue('reply', heldOn);
  const wideDue = useDue('replyWide', heldOn);
  const accepted = batch.items
    .flatMap(({ suggestion }) => suggestion?.acceptedAt ?? [])
    .map((at) => today(new Date(at)));
  const earliest = accepted.sort().at(-1);
  const receivers = packetsOf(batch.items)
    .filter(({ kind }) => kind === 'ORGAN')
    .map(({ name, items }) => t('handOver.toOrgan', { organ: name, count: items.length }));
  const handOver = async () => {
    const done = await send({ input: { batchId: batch.id, version: batch.version, heldOn } });
    if (done) onDone(t('handOver.done', { count: batch.items.length }));
  };
  const facts = { date: longDate(heldOn, locale), count: batch.items.length };
  return (
    <ReasonModal
      confirmLabel={t('handOver.submit', { count: batch.items.length })}
      consequence={
        <>
          <p>{t('handOver.consequence', facts)}</p>
          <p>{receivers.join(t('handOver.joint'))}</p>
          {ordinary > 0 && <p>{t('handOver.ordinary', { count: ordinary, due })}</p>}
          {wide > 0 && <p>{t('handOver.wide', { count: wide, due: wideDue })}</p>}
          <p>{t('handOver.allOrNone')}</p>
        </>
      }
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void handOver()}
      reason="none"
      refusal={refusal ?? invalid?.message ?? null}
      title={t('handOver.title')}
    >
      <Form.Item extra={t('handOver.dayHint')} label={t('handOver.day')}>
        <Input
          max={today()}
          min={earliest}
          onChange={(event) => setHeldOn(event.target.value || today())}
          type="date"
          value={heldOn}
        />
      </Form.Item>
    </ReasonModal>
  );
}

/** When it would be due if its clock ran from that day, in words. */
function useDue(key: DeadlineKey, startedOn: string): string {
  const locale = useLocale();
  const { data } = useQuery(DueOnPreviewDocument, { variables: { key, startedOn } });
  return data?.dueOnPreview.__typename === 'DueOnPreview' ? longDate(data.dueOnPreview.dueOn, locale) : '…';
}
