import { useUploads } from '@renda/client';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { AnswerConsentDocument } from './answerConsent.generated.ts';
import { ConsentFormField } from './ConsentFormField.tsx';
import type { MoreActProps } from './MoreActForm.tsx';

interface Values {
  isGiven: boolean;
}

/** Enters the lead deputy's answer from paper, with its scan. */
export function AnswerPaperDrawer({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(AnswerConsentDocument);
  const forms = useUploads('CONSENT_FORM');
  const { id, version, leadDeputy } = suggestion;
  const facts = { name: leadDeputy.name };
  const paperFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  const submit = async ({ isGiven }: Values) => {
    const done = await send({ input: { suggestionId: id, version, isGiven, attachmentIds: [...forms.ids] } });
    if (done) onDone(t('answerPaper.done', facts), !isGiven);
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ isGiven: true }}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || forms.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('answerPaper.submit')}
      title={t('answerPaper.title')}
    >
      <Consequence>{t('answerPaper.consequence', facts)}</Consequence>
      <Form.Item label={t('answerPaper.answer', facts)} name="isGiven">
        <Radio.Group
          options={[
            { value: true, label: t('answerPaper.yes') },
            { value: false, label: t('answerPaper.no') },
          ]}
        />
      </Form.Item>
      <ConsentFormField fault={paperFault} forms={forms} />
    </FormDrawer>
  );
}
