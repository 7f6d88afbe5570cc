import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { PurgeSuggestionDocument } from './purgeSuggestion.generated.ts';

/** Purges a suggestion that holds a secret: asked for twice, since nobody can bring it back. */
export function PurgeModal({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(PurgeSuggestionDocument);
  const [given, setGiven] = useState<string | null>(null);
  const { id, version, leadDeputy, officialNumber } = suggestion;
  const facts = { name: leadDeputy.name, what: officialNumber ?? t('purge.unnumbered') };
  const purge = async (reason: string) => {
    if (await send({ input: { suggestionId: id, version, reason } })) onDone(t('purge.done'));
  };
  const common = { isBusy, isDangerous: true, isOpen: true, onClose };
  if (given === null) {
    return (
      <ReasonModal
        {...common}
        confirmLabel={t('purge.goOn')}
        consequence={t('purge.consequence', facts)}
        key="first"
        onConfirm={setGiven}
        reason="required"
        reasonLabel={t('purge.reason')}
        reasonLimit={handlingLimits.reason.max}
        title={t('purge.title')}
      />
    );
  }
  return (
    <ReasonModal
      {...common}
      confirmLabel={t('purge.submit')}
      consequence={t('purge.sure', facts)}
      key="second"
      onConfirm={() => void purge(given)}
      reason="none"
      refusal={invalid?.message ?? refusal}
      title={t('purge.sureTitle')}
    />
  );
}
