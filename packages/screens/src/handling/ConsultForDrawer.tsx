import { type ConsultationMode, consultationModes, consultationModeTerms, handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { ConsultForDocument } from './consultFor.generated.ts';

interface Values {
  handlingId: string;
  heldOn: string;
  mode: ConsultationMode;
  summary: string;
}

interface Props {
  /** Units that are handling it. */
  handlings: readonly { readonly id: string; readonly version: number; readonly unit: { readonly name: string } }[];
  onClose: () => void;
}

/** Enters a consultation for a unit that told of it by paper or telephone. */
export function ConsultForDrawer({ handlings, onClose }: Props) {
  const { t } = useTranslation('handling');
  const { message } = App.useApp();
  const word = useWord();
  const { send, isBusy, refusal, invalid } = useMove(ConsultForDocument);
  const submit = async ({ handlingId, ...record }: Values) => {
    const version = handlings.find(({ id }) => id === handlingId)?.version ?? 0;
    const done = await send({ input: { handlingId, version, ...record } });
    if (!done) return false;
    void message.success(t('consultFor.done'));
    onClose();
    return true;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ heldOn: today(), mode: 'TELEPHONE', summary: '', handlingId: handlings[0]?.id }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('consult.submit')}
      title={t('consultFor.title')}
    >
      <Consequence>{t('consultFor.consequence')}</Consequence>
      <Form.Item label={t('consultFor.unit')} name="handlingId">
        <Radio.Group options={handlings.map(({ id, unit }) => ({ value: id, label: unit.name }))} />
      </Form.Item>
      <Form.Item
        label={t('consult.heldOn')}
        name="heldOn"
        rules={[{ required: true, message: t('consult.heldOnMissing') }]}
      >
        <Input max={today()} type="date" />
      </Form.Item>
      <Form.Item label={t('consult.mode')} name="mode">
        <Radio.Group
          options={consultationModes.map((mode) => ({ value: mode, label: word(consultationModeTerms[mode]) }))}
        />
      </Form.Item>
      <LimitedText limit={handlingLimits.consultationSummary} name="summary" rows={5} />
    </FormDrawer>
  );
}
