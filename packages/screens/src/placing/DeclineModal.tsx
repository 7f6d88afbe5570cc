import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { DeclineHandlingDocument } from './declineHandling.generated.ts';
import type { UnitFormProps } from './PlacingActForm.tsx';

/** Declines a suggestion in the unit's name, after saying where it goes and what stays as it is. */
export function DeclineModal({ suggestion, handling, onClose, onDone }: UnitFormProps) {
  const { t } = useTranslation('placing');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useMove(DeclineHandlingDocument);
  const { id, version, unit, role, acknowledgeDueOn } = handling;
  const organ = suggestion.handedTo?.name ?? '';
  const replyDueOn = suggestion.replyDueOn ? longDate(suggestion.replyDueOn, locale) : '—';
  const facts = { unit: unit.name, organ, date: replyDueOn, until: longDate(acknowledgeDueOn, locale) };
  const decline = async (reason: string) => {
    if (await send({ input: { handlingId: id, version, reason } })) onDone(t('decline.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('decline.submit')}
      consequence={t(role === 'ASSISTING' ? 'decline.assisting' : 'decline.consequence', facts)}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void decline(reason)}
      reason="required"
      reasonLabel={t('decline.reason')}
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('decline.title')}
    />
  );
}
