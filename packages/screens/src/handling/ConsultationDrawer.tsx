import { type ConsultationMode, consultationModes, consultationModeTerms, handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useAlikeHandlings } from '../screening/useAlikeHandlings.ts';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { useWord } from '../texts/useWord.ts';
import { useRecordConsultation } from './useRecordConsultation.ts';

interface Values {
  heldOn: string;
  mode: ConsultationMode;
  summary: string;
  alsoGroup: boolean;
}

/** Records that the unit consulted the lead deputy: when, how, and what was said. */
export function ConsultationDrawer({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { t: ofGroup } = useTranslation('screening');
  const word = useWord();
  const count = useAlikeHandlings(suggestion.id, handling);
  const { send, isBusy, refusal, invalid } = useRecordConsultation();
  const { id, version, assignedAt } = handling;
  const submit = async (values: Values) => {
    const done = await send({ input: { handlingId: id, version, ...values } });
    if (done) onDone(t('consult.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`consult.${id}`}
      initialValues={{ heldOn: today(), mode: 'FACE_TO_FACE', summary: '', alsoGroup: false }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('consult.submit')}
      title={t('consult.title', { name: suggestion.leadDeputy.name })}
    >
      <Consequence>{t('consult.rule')}</Consequence>
      <Form.Item
        label={t('consult.heldOn')}
        name="heldOn"
        rules={[{ required: true, message: t('consult.heldOnMissing') }]}
      >
        <Input max={today()} min={today(new Date(assignedAt))} type="date" />
      </Form.Item>
      <Form.Item extra={t('consult.modeHint')} label={t('consult.mode')} name="mode">
        <Radio.Group
          options={consultationModes.map((mode) => ({ value: mode, label: word(consultationModeTerms[mode]) }))}
        />
      </Form.Item>
      <LimitedText limit={handlingLimits.consultationSummary} name="summary" rows={5} />
      {count > 1 && (
        <Form.Item name="alsoGroup" valuePropName="checked">
          <Checkbox>{ofGroup('alsoGroup.label', { count })}</Checkbox>
        </Form.Item>
      )}
    </FormDrawer>
  );
}
