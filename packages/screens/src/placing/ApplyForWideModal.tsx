import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { useMove } from '../graph/useMove.ts';
import { ApplyForWideDocument } from './applyForWide.generated.ts';
import type { UnitFormProps } from './PlacingActForm.tsx';

/** Applies for the six months, after saying who decides and that the date stays until then. */
export function ApplyForWideModal({ suggestion, handling, onClose, onDone }: UnitFormProps) {
  const { t } = useTranslation('placing');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useMove(ApplyForWideDocument);
  const { replyDueOn, handedOverOn, handedTo, screener } = suggestion;
  const facts = {
    date: replyDueOn ? longDate(replyDueOn, locale) : '—',
    organ: handedTo?.name ?? '',
    body: screener.name,
  };
  const apply = async (reason: string) => {
    const input = { handlingId: handling.id, version: handling.version, reason };
    if (await send({ input })) onDone(t('apply.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('apply.submit')}
      consequence={t('apply.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void apply(reason)}
      reason="required"
      reasonLabel={t('apply.reason')}
      reasonLimit={handlingLimits.wideReason.max}
      refusal={invalid?.message ?? refusal}
      title={t('apply.title')}
    >
      {handedOverOn && <DueOnPreview deadline="replyWide" startedOn={handedOverOn} />}
    </ReasonModal>
  );
}
