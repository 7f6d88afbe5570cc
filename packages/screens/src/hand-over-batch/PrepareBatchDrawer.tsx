import { useQuery } from '@apollo/client/react';
import { useIdempotencyKey } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { PrepareBatchDocument } from './prepareBatch.generated.ts';
import { BatchSessionsDocument, WaitingSuggestionsDocument } from './WaitingSuggestions.generated.ts';

interface Props {
  onClose: () => void;
  onDone: (batchId: string) => void;
}

interface Values {
  name: string;
  heldOn: string;
  sessionId?: string;
}

/** Begins a batch with all that wait to be handed over, of one session or altogether. */
export function PrepareBatchDrawer({ onClose, onDone }: Props) {
  const { t } = useTranslation('handOverBatch');
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(PrepareBatchDocument);
  const { data } = useQuery(BatchSessionsDocument);
  const sessions = (data?.sessions.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  const submit = async (values: Values) => {
    const done = await send({ input: { idempotencyKey: key, ...values, sessionId: values.sessionId ?? null } });
    if (done?.batch) onDone(done.batch.id);
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ name: '', heldOn: today() }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal ?? (invalid?.field === 'suggestionIds' ? invalid.message : null)}
      submitLabel={t('prepare.submit')}
      title={t('prepare.title')}
    >
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.sessionId !== now.sessionId}>
        {({ getFieldValue }) => <Waiting sessionId={getFieldValue('sessionId')} />}
      </Form.Item>
      <LimitedText limit={handlingLimits.batchName} name="name" placeholder={t('prepare.nameExample')} />
      <Form.Item
        extra={t('prepare.heldOnHint')}
        label={t('prepare.heldOn')}
        name="heldOn"
        rules={[{ required: true, message: t('handOver.dayMissing') }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item extra={t('prepare.sessionHint')} label={t('prepare.session')} name="sessionId">
        <Select allowClear options={sessions} placeholder={t('prepare.anySession')} />
      </Form.Item>
    </FormDrawer>
  );
}

/** How many would be gathered. */
function Waiting({ sessionId }: { sessionId: string | undefined }) {
  const { t } = useTranslation('handOverBatch');
  const variables = { sessionId: sessionId ?? null, first: 1 };
  const { data } = useQuery(WaitingSuggestionsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return <Consequence>{data ? t('prepare.waiting', { count: data.suggestions.totalCount }) : '…'}</Consequence>;
}
