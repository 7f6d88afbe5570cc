import { BigButton, PhoneConfirm } from '@renda/ui/phone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { dropNewDraft, hasNewDraft, unbegun } from './openDrafts.ts';
import { useDraftOwner } from './useOpenDraft.ts';

/** Says, where one meant to begin anew, that earlier words are still here; they may be dropped. */
export function NewDraftNotice({ draftId, onDropped }: { draftId: string; onDropped: () => void }) {
  const { t } = useTranslation('draft');
  const { t: ui } = useTranslation('ui');
  const owner = useDraftOwner();
  const [isShown] = useState(() => draftId === unbegun && owner !== null && hasNewDraft(owner));
  const [isAsking, setAsking] = useState(false);
  if (!isShown || owner === null || draftId !== unbegun) return null;
  const drop = () => {
    dropNewDraft(owner);
    onDropped();
  };
  return (
    <Notice text={ui('form.draftFound')}>
      <BigButton kind="line" onClick={() => setAsking(true)}>
        {ui('form.draftDrop')}
      </BigButton>
      <PhoneConfirm
        confirmLabel={ui('form.draftDrop')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={drop}
        text={t('dropQuestion')}
      />
    </Notice>
  );
}
