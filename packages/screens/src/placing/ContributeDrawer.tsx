import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { ContributeDocument } from './contribute.generated.ts';
import type { UnitFormProps } from './PlacingActForm.tsx';

interface Values {
  text: string;
}

/** Hands an assisting unit's part to the lead unit. */
export function ContributeDrawer({ suggestion, handling, onClose, onDone }: UnitFormProps) {
  const { t } = useTranslation('placing');
  const { send, isBusy, refusal, invalid } = useMove(ContributeDocument);
  const uploads = useUploads('MATERIAL');
  const replying = suggestion.handlings.filter((h) => h.role !== 'ASSISTING' && h.state !== 'DECLINED');
  const facts = { lead: replying.map(({ unit }) => unit.name).join('、') };
  const submit = async (values: Values) => {
    const input = { handlingId: handling.id, version: handling.version, attachmentIds: [...uploads.ids], ...values };
    const done = await send({ input });
    if (done) onDone(t('contribute.done', facts));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`contribute.${handling.id}`}
      initialValues={{ text: '' }}
      invalid={invalid}
      isBusy={isBusy || uploads.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('contribute.submit')}
      title={t('contribute.title')}
    >
      <Consequence>{t('contribute.consequence', facts)}</Consequence>
      <LimitedText limit={handlingLimits.contribution} name="text" rows={8} />
      <FileField
        accept={`${paperFiles},.docx,.xlsx`}
        files={uploads.files}
        label={t('contribute.files')}
        onPick={uploads.add}
        onRemove={uploads.remove}
      />
    </FormDrawer>
  );
}
