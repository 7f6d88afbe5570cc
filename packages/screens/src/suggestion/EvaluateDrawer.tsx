import { useUploads } from '@renda/client';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { type GivenMarks, handlingMarks } from './handlingMarks.ts';
import { MarkFields } from './MarkFields.tsx';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useEvaluateSuggestion } from './useEvaluateSuggestion.ts';

interface Values {
  /** By the handling's id. */
  marks: Record<string, GivenMarks>;
}

/** Enters the marks that the deputy gave on paper, unit by unit, with the paper itself. */
export function EvaluateDrawer({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal, invalid } = useEvaluateSuggestion();
  const forms = useUploads('EVALUATION_FORM');
  const { id, version, leadDeputy, handlings } = suggestion;
  // What is wrong with the paper stands beside the paper.
  const paperFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  const replied = handlings.filter(({ state }) => state === 'REPLIED');
  const submit = async ({ marks }: Values) => {
    const input = { suggestionId: id, version, marks: handlingMarks(marks), attachmentIds: [...forms.ids] };
    const done = await send({ input });
    if (done) onDone(t('evaluate.done', { name: leadDeputy.name }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`evaluate.${id}`}
      initialValues={{}}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || forms.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('evaluate.submit')}
      title={t('evaluate.title')}
    >
      <Consequence>{t('evaluate.consequence', { name: leadDeputy.name })}</Consequence>
      {replied.map((handling) => (
        <MarkFields handlingId={handling.id} key={handling.id} unit={handling.unit.name} />
      ))}
      <FileField
        accept={paperFiles}
        error={paperFault}
        files={forms.files}
        hint={t('evaluate.formHint')}
        isRequired
        label={t('evaluate.form')}
        onPick={forms.add}
        onRemove={forms.remove}
      />
    </FormDrawer>
  );
}
