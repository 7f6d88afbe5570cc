import { activityLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { CancelActivityDocument } from './changeActivities.generated.ts';

interface Props {
  activity: { id: string; version: number; title: string };
  onClose: () => void;
  onDone: (told: string) => Promise<void>;
}

/** Asks why a planned activity is cancelled. */
export function CancelActivity({ activity: { id, version, title }, onClose, onDone }: Props) {
  const { t } = useTranslation('activity');
  const { send, isBusy, refusal, invalid } = useMove(CancelActivityDocument);
  const cancel = async (reason: string) => {
    if (await send({ input: { activityId: id, version, reason } })) await onDone(t('cancel.done'));
  };
  return (
    <ReasonModal
      confirmLabel={t('act.cancel')}
      consequence={t('cancel.consequence', { title })}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void cancel(reason)}
      reason="required"
      reasonLimit={activityLimits.cancelReason.max}
      refusal={refusal ?? invalid?.message ?? null}
      title={t('act.cancel')}
    />
  );
}
