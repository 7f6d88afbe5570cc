import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useCloseSuggestion } from './useCloseSuggestion.ts';

/** Closes a suggestion, after saying what that means. */
export function CloseModal({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal } = useCloseSuggestion();
  const { id, version, officialNumber, title } = suggestion;
  const close = async () => {
    if (await send({ input: { suggestionId: id, version } })) onDone(t('close.done'));
  };
  return (
    <ReasonModal
      confirmLabel={t('close.submit')}
      consequence={t('close.consequence', { what: officialNumber ?? title })}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void close()}
      reason="none"
      refusal={refusal}
      title={t('close.title')}
    />
  );
}
