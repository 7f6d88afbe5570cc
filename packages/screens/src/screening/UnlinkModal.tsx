import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { UnlinkSuggestionDocument } from './unlinkSuggestion.generated.ts';

/** Takes a suggestion out of those handled together. */
export function UnlinkModal({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(UnlinkSuggestionDocument);
  const { id, version, leadDeputy } = suggestion;
  const facts = { name: leadDeputy.name };
  const submit = async (reason: string) => {
    if (await send({ input: { suggestionId: id, version, reason } })) onDone(t('unlink.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('unlink.submit')}
      consequence={t('unlink.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void submit(reason)}
      reason="optional"
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('unlink.title')}
    />
  );
}
