import { useUploads } from '@renda/client';
import { type CouncilOutcome, councilOutcomeTerms, handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useWord } from '../texts/useWord.ts';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { UnitParts } from './UnitParts.tsx';
import { useDecideSuggestion } from './useDecideSuggestion.ts';
import { useNextRound } from './useNextRound.ts';

interface Values {
  outcome: CouncilOutcome;
  meeting: string;
  heldOn: string;
  reason: string;
  dueOn?: string;
  supervisorId?: string;
}

/** Enters what the council decided, with what each outcome means said before it is sent. */
export function DecideDrawer({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const { send, isBusy, refusal, invalid } = useDecideSuggestion();
  const minutes = useUploads('MINUTES');
  const { id, version } = suggestion;
  const submit = async ({ outcome, meeting, heldOn, reason, dueOn, supervisorId }: Values) => {
    const common = { suggestionId: id, version, outcome, meeting, heldOn, reason, minutesId: minutes.ids[0] ?? null };
    const done = await send({ input: { ...common, dueOn: dueOn ?? null, supervisorId: supervisorId ?? null } });
    if (done) onDone(t('decide.done', { outcome: word(councilOutcomeTerms[outcome]) }));
    return done !== null;
  };
  const paperFault = invalid?.field === 'minutesId' ? invalid.message : null;
  return (
    <FormDrawer<Values>
      draftKey={`decide.${id}`}
      initialValues={{ heldOn: today() }}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || minutes.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('decide.submit')}
      title={t('decide.title')}
      width={620}
    >
      <DecisionFields suggestion={suggestion} />
      <FileField
        accept={paperFiles}
        error={paperFault}
        files={minutes.files}
        hint={t('decide.minutesHint')}
        isSingle
        label={t('decide.minutes')}
        onPick={minutes.add}
        onRemove={minutes.remove}
      />
    </FormDrawer>
  );
}

function DecisionFields({ suggestion: { id, leadDeputy } }: Pick<ActDrawerProps, 'suggestion'>) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const next = useNextRound(id);
  const outcome = Form.useWatch<CouncilOutcome | undefined>('outcome');
  return (
    <>
      <Form.Item
        label={t('decide.outcome')}
        name="outcome"
        rules={[{ required: true, message: t('decide.outcomeMissing') }]}
      >
        <Radio.Group
          options={(next?.councilOutcomes ?? []).map((each) => ({
            value: each,
            label: word(councilOutcomeTerms[each]),
          }))}
          vertical
        />
      </Form.Item>
      {outcome && (
        <Consequence>
          {t(`decide.consequence.${outcome}`, { name: leadDeputy.name })}
          {!!next?.replyRecipients.coSigners.length &&
            t('decide.alsoTold', { count: next.replyRecipients.coSigners.length })}
        </Consequence>
      )}
      {outcome && outcome !== 'ENDED' && (
        <>
          <UnitParts label={t('handleAgain.units')} units={next?.unitsToHandleAgain ?? []} />
          <Form.Item
            extra={t('decide.dueOnHint')}
            label={t('decide.dueOn')}
            name="dueOn"
            rules={[{ required: true, message: t('decide.dueOnMissing') }]}
          >
            <Input min={today()} type="date" />
          </Form.Item>
        </>
      )}
      {outcome === 'KEY_SUGGESTION' && (
        <Form.Item
          label={t('decide.supervisor')}
          name="supervisorId"
          rules={[{ required: true, message: t('decide.supervisorMissing') }]}
        >
          <OrganSelect<string> filter={supervisors} />
        </Form.Item>
      )}
      <LimitedText limit={handlingLimits.meeting} name="meeting" placeholder={t('decide.meetingExample')} />
      <Form.Item
        label={t('decide.heldOn')}
        name="heldOn"
        rules={[{ required: true, message: t('decide.heldOnMissing') }]}
      >
        <Input max={today()} type="date" />
      </Form.Item>
      <LimitedText extra={t('decide.reasonHint')} limit={handlingLimits.reason} name="reason" rows={4} />
    </>
  );
}

/** Bodies of a congress that may supervise a key suggestion. */
const supervisors = { supervises: true };
