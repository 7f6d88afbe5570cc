import { BigButton } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { hasNewDraft, unbegun } from './openDrafts.ts';
import { useDraftOwner } from './useOpenDraft.ts';

/** Begins a suggestion, or goes on with the one that this device could not send yet. */
export function WriteButton({ isFirst = false }: { isFirst?: boolean }) {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const owner = useDraftOwner();
  if (owner === null) return null;
  const label = hasNewDraft(owner) ? 'goOn' : isFirst ? 'writeFirst' : 'write';
  return (
    <BigButton onClick={() => void navigate({ to: urls.draft, params: { draftId: unbegun, step: 'matter' } })}>
      {t(label)}
    </BigButton>
  );
}
