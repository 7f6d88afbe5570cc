import { useQuery } from '@apollo/client/react';
import { faultSentence, signOut, signOutEverywhere } from '@renda/client';
import { roleTerms } from '@renda/domain';
import { AppearanceChoices, BigButton, PhoneCard, PhoneConfirm, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasUnsentDraft } from '../draft/openDrafts.ts';
import { Screen } from '../shell/Screen.tsx';
import { useSignOut } from '../shell/useSignOut.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import { MandateCard } from './MandateCard.tsx';
import { MePageDocument } from './MePage.generated.ts';
import { NoticeSettingsCard } from './NoticeSettingsCard.tsx';

/** Oneself: who one is, one's mandates, how the app looks, and the account. */
export function MePage() {
  const { t } = useTranslation('me');
  const locale = useLocale();
  const { name, roles } = useSignedIn();
  return (
    <Screen kind="tab" title={t('title')}>
      <PhoneCard text={roles.map((role) => roleTerms[role][locale]).join(t('listComma'))} title={name} />
      <Mandates />
      <NoticeSettingsCard />
      <AppearanceChoices />
      <AccountActs />
    </Screen>
  );
}

function Mandates() {
  const { data, error, refetch } = useQuery(MePageDocument);
  if (!data)
    return error ? (
      <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} />
    ) : (
      <PhoneLoading cards={1} />
    );
  return data.viewer.mandates.map((deputy) => <MandateCard deputy={deputy} key={deputy.id} />);
}

type Leaving = 'here' | 'everywhere';

function AccountActs() {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const end = useSignOut();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const leave = () => (hasUnsentDraft() ? setLeaving('here') : end(signOut));
  return (
    <PhoneCard title={t('account')}>
      <BigButton kind="line" onClick={() => void navigate({ to: urls.signIn, search: { change: true } })}>
        {t('changePassword')}
      </BigButton>
      <BigButton kind="line" onClick={leave}>
        {t('signOut')}
      </BigButton>
      <BigButton kind="danger" onClick={() => setLeaving('everywhere')}>
        {t('signOutEverywhere')}
      </BigButton>
      <PhoneConfirm
        confirmLabel={t('signOut')}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => end(leaving === 'everywhere' ? signOutEverywhere : signOut)}
        text={t(leaving === 'here' ? 'unsent' : hasUnsentDraft() ? 'everywhereUnsent' : 'everywhere')}
      />
    </PhoneCard>
  );
}
