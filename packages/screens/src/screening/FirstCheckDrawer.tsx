import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { PreScreenSuggestionDocument } from './preScreenSuggestion.generated.ts';

interface Values {
  isInOrder: boolean;
  comment: string;
}

/** The delegation's first check of what its deputies raised in session. */
export function FirstCheckDrawer({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(PreScreenSuggestionDocument);
  const { id, version } = suggestion;
  const submit = async (values: Values) => {
    const done = await send({ input: { suggestionId: id, version, ...values } });
    if (done) onDone(t('preScreen.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`preScreen.${id}`}
      initialValues={{ isInOrder: true, comment: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('preScreen.submit')}
      title={t('preScreen.title')}
    >
      <Consequence>{t('preScreen.consequence')}</Consequence>
      <Form.Item label={t('preScreen.opinion')} name="isInOrder">
        <Radio.Group
          options={[
            { value: true, label: t('preScreen.inOrder') },
            { value: false, label: t('preScreen.amend') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.isInOrder !== now.isInOrder}>
        {({ getFieldValue }) => (
          <LimitedText
            label={t('preScreen.comment')}
            limit={getFieldValue('isInOrder') ? { ...handlingLimits.reason, min: 0 } : handlingLimits.reason}
            name="comment"
            rows={4}
          />
        )}
      </Form.Item>
    </FormDrawer>
  );
}
