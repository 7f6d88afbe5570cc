import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import type { BatchFormProps } from './BatchHeadDrawer.tsx';
import { SignBatchReceiptDocument } from './signBatchReceipt.generated.ts';

interface Props extends BatchFormProps {
  organ: { id: string; name: string };
}

interface Values {
  signedByName: string;
  signedOn: string;
}

/** Enters who took a packet, on which day, with the scan of the signed list. */
export function SignReceiptDrawer({ batch, organ, onClose, onDone }: Props) {
  const { t } = useTranslation('handOverBatch');
  const { send, isBusy, refusal, invalid } = useMove(SignBatchReceiptDocument);
  const scans = useUploads('RECEIPT');
  const submit = async (values: Values) => {
    const input = { batchId: batch.id, organId: organ.id, ...values, scanIds: [...scans.ids] };
    const done = await send({ input });
    if (done) onDone(t('receipts.done', { organ: organ.name }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ signedByName: '', signedOn: today() }}
      invalid={invalid}
      isBusy={isBusy || scans.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('receipts.submit')}
      title={t('receipts.signFor', { organ: organ.name })}
    >
      <LimitedText limit={handlingLimits.receiptSigner} name="signedByName" />
      <Form.Item
        label={t('receipts.signedOn')}
        name="signedOn"
        rules={[{ required: true, message: t('receipts.dayMissing') }]}
      >
        <Input max={today()} min={batch.heldOn} type="date" />
      </Form.Item>
      <FileField
        accept={paperFiles}
        files={scans.files}
        hint={t('receipts.scanHint')}
        label={t('receipts.scan')}
        onPick={scans.add}
        onRemove={scans.remove}
      />
    </FormDrawer>
  );
}
