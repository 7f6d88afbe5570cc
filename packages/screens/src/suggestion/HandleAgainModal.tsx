import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { UnitParts } from './UnitParts.tsx';
import { useHandleSuggestionAgain } from './useHandleSuggestionAgain.ts';
import { useNextRound } from './useNextRound.ts';

/** Sends it to be handled again after the first 不满意: by whom, and by when they reply anew. */
export function HandleAgainModal({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal } = useHandleSuggestionAgain();
  const next = useNextRound(suggestion.id);
  const { id, version, leadDeputy } = suggestion;
  const handleAgain = async () => {
    if (await send({ input: { suggestionId: id, version } })) onDone(t('handleAgain.done'));
  };
  return (
    <ReasonModal
      confirmLabel={t('handleAgain.submit')}
      consequence={t('handleAgain.consequence', { name: leadDeputy.name })}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void handleAgain()}
      reason="none"
      refusal={refusal}
      title={t('handleAgain.title')}
    >
      <UnitParts label={t('handleAgain.units')} units={next?.unitsToHandleAgain ?? []} />
      <DueOnPreview deadline="replyAgain" />
    </ReasonModal>
  );
}
