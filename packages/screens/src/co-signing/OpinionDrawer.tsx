import { useUploads } from '@renda/client';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { type GivenMarks, handlingMarks } from '../suggestion/handlingMarks.ts';
import { MarkFields } from '../suggestion/MarkFields.tsx';
import { EnterOpinionDocument } from './enterOpinion.generated.ts';
import type { CoSigner } from './SuggestionCoSigners.tsx';

interface Values {
  /** One entry, by the co-signer's id. */
  marks: Record<string, GivenMarks>;
}

/** Enters what a co-signer wrote on the paper form about the replies. */
export function OpinionDrawer({ coSigner, onClose }: { coSigner: CoSigner; onClose: () => void }) {
  const { t } = useTranslation('coSigning');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(EnterOpinionDocument);
  const forms = useUploads('EVALUATION_FORM');
  const { id, version, deputy } = coSigner;
  const paperFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  const submit = async ({ marks }: Values) => {
    const [given] = handlingMarks(marks);
    if (!given) return false;
    const { attitude, result, reason } = given;
    const opinion = { attitude, result, comment: reason ?? null };
    const done = await send({ input: { coSignerId: id, version, ...opinion, attachmentIds: [...forms.ids] } });
    if (!done) return false;
    void message.success(t('opinion.done', { name: deputy.name }));
    onClose();
    return true;
  };
  return (
    <FormDrawer<Values>
      draftKey={`opinion.${id}`}
      initialValues={{}}
      invalid={paperFault ? null : invalid}
      isBusy={isBusy || forms.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('opinion.submit')}
      title={t('opinion.title', { name: deputy.name })}
    >
      <Consequence>{t('opinion.consequence', { name: deputy.name })}</Consequence>
      <MarkFields handlingId={id} unit={deputy.name} />
      <FileField
        accept={paperFiles}
        error={paperFault}
        files={forms.files}
        isRequired
        label={t('opinion.form')}
        onPick={forms.add}
        onRemove={forms.remove}
      />
    </FormDrawer>
  );
}
