import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useHandOverSuggestion } from './useHandOverSuggestion.ts';

interface Values {
  organId: string;
  isWide: boolean;
}

/** Hands a suggestion over: to whom, ordinary or wide, and by when that makes the reply due. */
export function HandOverDrawer({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal, invalid } = useHandOverSuggestion();
  const { id, version } = suggestion;
  const receivers = { receivesFor: suggestion.id };
  const submit = async (values: Values) => {
    const done = await send({ input: { suggestionId: id, version, ...values } });
    if (done) onDone(t('handOver.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`handOver.${id}`}
      initialValues={{ isWide: false }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('handOver.submit')}
      title={t('handOver.title')}
    >
      <Consequence>{t('handOver.consequence')}</Consequence>
      <Form.Item
        label={t('handOver.organ')}
        name="organId"
        rules={[{ required: true, message: t('handOver.organMissing') }]}
      >
        <OrganSelect<string> choosesOnlyOne filter={receivers} />
      </Form.Item>
      <Form.Item extra={t('handOver.wideHint')} label={t('handOver.kind')} name="isWide">
        <Radio.Group
          options={[
            { value: false, label: t('handOver.ordinary') },
            { value: true, label: t('handOver.wide') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.isWide !== now.isWide}>
        {({ getFieldValue }) => <DueOnPreview deadline={getFieldValue('isWide') ? 'replyWide' : 'reply'} />}
      </Form.Item>
    </FormDrawer>
  );
}
