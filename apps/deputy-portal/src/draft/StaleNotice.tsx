import { useApolloClient } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { BigButton, ButtonRow } from '@renda/ui/phone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import type { DraftCopy, DraftKeeper } from './DraftKeeper.ts';
import { DraftPageDocument } from './DraftPage.generated.ts';
import { serverDraft } from './serverDraft.ts';

/** The draft was changed on another device meanwhile: whose words count is for its author to say. */
export function StaleNotice({ keeper, draftId }: { keeper: DraftKeeper; draftId: string }) {
  const { t } = useTranslation('draft');
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const decide = (settle: (theirs: DraftCopy) => void) => async () => {
    setBusy(true);
    setFault(null);
    try {
      const options = { query: DraftPageDocument, variables: { id: draftId }, fetchPolicy: 'network-only' } as const;
      const node = (await client.query(options)).data?.node;
      if (node?.__typename === 'Suggestion' && node.mayRevise) settle(serverDraft(node));
      else setFault(t('stale.settled'));
    } catch (error) {
      setFault(faultSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Notice kind="late" text={fault ?? t('stale.text')} title={t('stale.title')}>
      <ButtonRow>
        <BigButton isBusy={isBusy} kind="line" onClick={() => void decide((theirs) => keeper.takeTheirs(theirs))()}>
          {t('stale.takeTheirs')}
        </BigButton>
        <BigButton
          isBusy={isBusy}
          kind="line"
          onClick={() => void decide((theirs) => void keeper.keepMine(theirs.version))()}
        >
          {t('stale.keepMine')}
        </BigButton>
      </ButtonRow>
    </Notice>
  );
}
