import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { ApplicationFacts } from './ApplicationFacts.tsx';
import { DecideWideDocument } from './decideWide.generated.ts';
import type { ApplicationFormProps } from './PlacingActForm.tsx';

interface Values {
  isGranted: boolean;
  decision: string;
}

/** Grants the six months, showing the date that follows, or refuses them with the reason. */
export function DecideWideDrawer({ suggestion, application, onClose, onDone }: ApplicationFormProps) {
  const { t } = useTranslation('placing');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useMove(DecideWideDocument);
  const { id, version, replyDueOn, handedOverOn } = suggestion;
  const facts = {
    unit: application.handling.unit.name,
    date: replyDueOn ? longDate(replyDueOn, locale) : '—',
    from: handedOverOn ? longDate(handedOverOn, locale) : '—',
  };
  const submit = async (values: Values) => {
    const done = await send({ input: { suggestionId: id, version, applicationId: application.id, ...values } });
    if (done) onDone(t(values.isGranted ? 'decide.granted' : 'decide.refused', facts));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`decideWide.${application.id}`}
      initialValues={{ isGranted: true, decision: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('decide.submit')}
      title={t('decide.title', facts)}
    >
      <ApplicationFacts application={application} />
      <Form.Item label={t('decide.way')} name="isGranted">
        <Radio.Group
          options={[
            { value: true, label: t('decide.grant') },
            { value: false, label: t('decide.refuse', facts) },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.isGranted !== now.isGranted}>
        {({ getFieldValue }) =>
          getFieldValue('isGranted') ? (
            <>
              <Consequence>{t('decide.consequence', facts)}</Consequence>
              {handedOverOn && <DueOnPreview deadline="replyWide" startedOn={handedOverOn} />}
            </>
          ) : (
            <Consequence>{t('decide.stays', facts)}</Consequence>
          )
        }
      </Form.Item>
      <LimitedText limit={handlingLimits.wideDecision} name="decision" rows={3} />
    </FormDrawer>
  );
}
