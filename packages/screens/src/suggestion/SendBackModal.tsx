import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScreenedSuggestion } from './ScreeningScreen.tsx';
import { useSendBackSuggestion } from './useSendBackSuggestion.ts';

interface Props {
  suggestion: ScreenedSuggestion;
  onClose: () => void;
  onDone: () => void;
}

/** Sends a suggestion back to be amended, with the reason that the deputy reads. */
export function SendBackModal({ suggestion, onClose, onDone }: Props) {
  const { t } = useTranslation('suggestion');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useSendBackSuggestion();
  const { id, version, leadDeputy, isOnBehalf, enteredByName } = suggestion;
  const facts = { name: leadDeputy.name, enteredBy: enteredByName };
  const sendBack = async (reason: string) => {
    if (!(await send({ input: { suggestionId: id, version, reason } }))) return;
    void message.success(t('sendBack.done', facts));
    onDone();
  };
  return (
    <ReasonModal
      confirmLabel={t('sendBack.submit')}
      consequence={isOnBehalf ? t('sendBack.consequenceOnBehalf', facts) : t('sendBack.consequence', facts)}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void sendBack(reason)}
      reason="required"
      reasonLabel={t('sendBack.reason')}
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('sendBack.title')}
    />
  );
}
