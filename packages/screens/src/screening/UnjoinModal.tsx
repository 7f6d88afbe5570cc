import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { UnjoinSuggestionDocument } from './unjoinSuggestion.generated.ts';

/** Takes a joined suggestion out of the other again. */
export function UnjoinModal({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(UnjoinSuggestionDocument);
  const { id, version, leadDeputy } = suggestion;
  const facts = { name: leadDeputy.name };
  const submit = async (reason: string) => {
    if (await send({ input: { suggestionId: id, version, reason } })) onDone(t('unjoin.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('unjoin.submit')}
      consequence={t('unjoin.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void submit(reason)}
      reason="required"
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('unjoin.title')}
    />
  );
}
