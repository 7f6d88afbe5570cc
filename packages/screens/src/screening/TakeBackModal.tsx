import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { TakeBackConsentDocument } from './takeBackConsent.generated.ts';

/** Takes back what was asked of the lead deputy. */
export function TakeBackModal({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(TakeBackConsentDocument);
  const { id, version, leadDeputy } = suggestion;
  const facts = { name: leadDeputy.name };
  const submit = async () => {
    if (await send({ input: { suggestionId: id, version } })) onDone(t('takeBack.done', facts), true);
  };
  return (
    <ReasonModal
      confirmLabel={t('takeBack.submit')}
      consequence={t('takeBack.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void submit()}
      reason="none"
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('takeBack.title')}
    />
  );
}
