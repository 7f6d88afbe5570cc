import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { useEnterSignature } from './useEnterSignature.ts';

interface Values {
  headName: string;
}

/** The head signed on paper: who, and the scan of the draft as it was signed. */
export function EnterSignatureDrawer({ handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { send, isBusy, refusal, invalid } = useEnterSignature();
  const paper = useUploads('SIGNED_DRAFT');
  const [isPaperMissing, setPaperMissing] = useState(false);
  const { id, version, unit } = handling;
  const submit = async ({ headName }: Values) => {
    const [signedDraftId] = paper.ids;
    setPaperMissing(signedDraftId === undefined);
    if (signedDraftId === undefined) return false;
    const done = await send({ input: { handlingId: id, version, headName, signedDraftId } });
    if (done) onDone(t('paperSign.done', { name: headName }));
    return done !== null;
  };
  const paperFault = invalid?.field === 'signedDraftId' ? invalid.message : null;
  return (
    <FormDrawer<Values>
      draftKey={`enterSignature.${id}`}
      initialValues={{}}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || paper.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('paperSign.submit')}
      title={t('paperSign.title')}
    >
      <Consequence>{t('paperSign.consequence', { unit: unit.name })}</Consequence>
      <LimitedText limit={handlingLimits.headName} name="headName" />
      <FileField
        accept={paperFiles}
        error={paperFault ?? (isPaperMissing ? t('paperSign.paperMissing') : null)}
        files={paper.files}
        hint={t('paperSign.paperHint')}
        isRequired
        isSingle
        label={t('paperSign.paper')}
        onPick={paper.add}
        onRemove={paper.remove}
      />
    </FormDrawer>
  );
}
