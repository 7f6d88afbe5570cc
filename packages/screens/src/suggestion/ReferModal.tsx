import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { ActDrawerProps } from './SuggestionActDrawer.tsx';
import { useNextRound } from './useNextRound.ts';
import { useReferSuggestion } from './useReferSuggestion.ts';

/** Puts it to the council after the second 不满意. */
export function ReferModal({ suggestion, onClose, onDone }: ActDrawerProps) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal } = useReferSuggestion();
  const next = useNextRound(suggestion.id);
  const { id, version, leadDeputy, officialNumber, title } = suggestion;
  const refer = async () => {
    if (await send({ input: { suggestionId: id, version } })) onDone(t('refer.done'));
  };
  return (
    <ReasonModal
      confirmLabel={t('refer.submit')}
      consequence={t('refer.consequence', {
        name: leadDeputy.name,
        times: next?.dissatisfiedCount ?? 2,
        what: officialNumber ?? title,
      })}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void refer()}
      reason="none"
      refusal={refusal}
      title={t('refer.title')}
    />
  );
}
