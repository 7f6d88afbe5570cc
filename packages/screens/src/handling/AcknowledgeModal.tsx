import { ReasonModal } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { useAcknowledgeHandling } from './useAcknowledgeHandling.ts';

/** Signs for a suggestion in the unit's name, after saying what the unit takes on. */
export function AcknowledgeModal({ handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const locale = useLocale();
  const { send, isBusy, refusal } = useAcknowledgeHandling();
  const { id, version, unit, role, replyDueOn } = handling;
  const facts = { unit: unit.name, date: longDate(replyDueOn, locale) };
  const acknowledge = async () => {
    if (await send({ input: { handlingId: id, version } })) onDone(t('acknowledge.done', facts));
  };
  return (
    <ReasonModal
      confirmLabel={t('acknowledge.submit')}
      consequence={role === 'ASSISTING' ? t('acknowledge.assisting', facts) : t('acknowledge.consequence', facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void acknowledge()}
      reason="none"
      refusal={refusal}
      title={t('acknowledge.title')}
    />
  );
}
