import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import type { Batch } from './BatchScreen.tsx';
import { ReviseBatchDocument } from './reviseBatch.generated.ts';

/** What the form of an act on a batch is given. */
export interface BatchFormProps {
  batch: Batch;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Values {
  name: string;
  heldOn: string;
}

/** Changes a batch's name and the day planned for its meeting. */
export function BatchHeadDrawer({ batch, onClose, onDone }: BatchFormProps) {
  const { t } = useTranslation('handOverBatch');
  const { send, isBusy, refusal, invalid } = useMove(ReviseBatchDocument);
  const { id, version, name, heldOn } = batch;
  const submit = async (values: Values) => {
    const done = await send({ input: { batchId: id, version, ...values, items: [], removedIds: [] } });
    if (done) onDone(t('head.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ name, heldOn }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={t('acts.head')}
    >
      <LimitedText limit={handlingLimits.batchName} name="name" />
      <Form.Item
        label={t('prepare.heldOn')}
        name="heldOn"
        rules={[{ required: true, message: t('handOver.dayMissing') }]}
      >
        <Input type="date" />
      </Form.Item>
    </FormDrawer>
  );
}
