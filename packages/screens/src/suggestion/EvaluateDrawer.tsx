import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { CoSignersHeard } from './CoSignersHeard.tsx';
import { type GivenMarks, handlingMarks } from './handlingMarks.ts';
import { MarkFields } from './MarkFields.tsx';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useEvaluateSuggestion } from './useEvaluateSuggestion.ts';

interface Values {
  /** By the handling's id. */
  marks: Record<string, GivenMarks>;
  areCoSignersHeard?: boolean;
  reason?: string;
}

/**
 * Enters the marks that the deputy gave on paper, unit by unit, with the paper itself. Where no signer is in office any more the
 * screening body gives them on record, and says on what they rest.
 */
export function EvaluateDrawer({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal, invalid } = useEvaluateSuggestion();
  const forms = useUploads('EVALUATION_FORM');
  const { id, version, evaluator, leadDeputy, handlings, round } = suggestion;
  const name = (evaluator ?? leadDeputy).name;
  // What is wrong with the paper stands beside the paper.
  const paperFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  const replied = handlings.filter((each) => each.state === 'REPLIED' && each.round === round);
  const submit = async ({ marks, areCoSignersHeard = false, reason }: Values) => {
    const given = { marks: handlingMarks(marks), areCoSignersHeard, reason: reason ?? null };
    const done = await send({ input: { suggestionId: id, version, ...given, attachmentIds: [...forms.ids] } });
    if (done) onDone(evaluator ? t('evaluate.done', { name }) : t('evaluate.doneOnRecord'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`evaluate.${id}.${round}`}
      initialValues={{}}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || forms.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('evaluate.submit')}
      title={evaluator ? t('evaluate.title') : t('evaluate.titleOnRecord')}
    >
      <Consequence>
        {evaluator ? t('evaluate.consequence', { name }) : t('evaluate.consequenceOnRecord', { name })}
      </Consequence>
      <CoSignersHeard suggestionId={id} />
      {replied.map((handling) => (
        <MarkFields handlingId={handling.id} key={handling.id} unit={handling.unit.name} />
      ))}
      {!evaluator && <Grounds />}
      <FileField
        accept={paperFiles}
        error={paperFault}
        files={forms.files}
        hint={evaluator ? t('evaluate.formHint') : t('evaluate.proofHint')}
        isRequired={Boolean(evaluator)}
        label={t('evaluate.form')}
        onPick={forms.add}
        onRemove={forms.remove}
      />
    </FormDrawer>
  );
}

/** On what marks on record rest. */
function Grounds() {
  const { t } = useTranslation('suggestion');
  const words = { label: t('evaluate.grounds'), extra: t('evaluate.groundsHint') };
  return <LimitedText {...words} limit={handlingLimits.reason} name="reason" rows={3} />;
}
