import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { ApplicationFacts } from './ApplicationFacts.tsx';
import { ForwardWideDocument } from './forwardWide.generated.ts';
import type { ApplicationFormProps } from './PlacingActForm.tsx';

interface Values {
  isForwarded: boolean;
  opinion: string;
}

/** Forwards an application for the six months with an opinion, or returns it to the unit. */
export function ForwardWideDrawer({ suggestion, application, onClose, onDone }: ApplicationFormProps) {
  const { t } = useTranslation('placing');
  const { send, isBusy, refusal, invalid } = useMove(ForwardWideDocument);
  const facts = { unit: application.handling.unit.name, body: suggestion.screener.name };
  const submit = async (values: Values) => {
    const { id, version } = suggestion;
    const done = await send({ input: { suggestionId: id, version, applicationId: application.id, ...values } });
    if (done) onDone(t(values.isForwarded ? 'forward.done' : 'forward.returned', facts));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`forwardWide.${application.id}`}
      initialValues={{ isForwarded: true, opinion: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('forward.submit')}
      title={t('forward.title', facts)}
    >
      <ApplicationFacts application={application} />
      <Consequence>{t('forward.consequence', facts)}</Consequence>
      <Form.Item label={t('forward.way')} name="isForwarded">
        <Radio.Group
          options={[
            { value: true, label: t('forward.forward', facts) },
            { value: false, label: t('forward.return', facts) },
          ]}
        />
      </Form.Item>
      <LimitedText limit={handlingLimits.wideOpinion} name="opinion" rows={3} />
    </FormDrawer>
  );
}
