import { useQuery } from '@apollo/client/react';
import { faultSentence, signOut, signOutEverywhere } from '@renda/client';
import { roleTerms } from '@renda/domain';
import { AppearanceChoices, BigButton, PhoneCard, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { hasUnsentDraft } from '../draft/openDrafts.ts';
import { Screen } from '../shell/Screen.tsx';
import { useSignOut } from '../shell/useSignOut.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import { MandateCard } from './MandateCard.tsx';
import { MePageDocument } from './MePage.generated.ts';

/** Oneself: who one is, one's mandates, how the app looks, and the account. */
export function MePage() {
  const { t } = useTranslation('me');
  const locale = useLocale();
  const { name, roles } = useSignedIn();
  return (
    <Screen kind="tab" title={t('title')}>
      <PhoneCard text={roles.map((role) => roleTerms[role][locale]).join(t('listComma'))} title={name} />
      <Mandates />
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

function AccountActs() {
  const { t } = useTranslation('me');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  const end = useSignOut();
  const confirmed = (content: string) =>
    Dialog.confirm({ content, confirmText: t('signOut'), cancelText: ui('act.cancel') });
  const leave = async () => {
    if (!hasUnsentDraft() || (await confirmed(t('unsent')))) end(signOut);
  };
  const leaveEverywhere = async () => {
    if (await confirmed(t(hasUnsentDraft() ? 'everywhereUnsent' : 'everywhere'))) end(signOutEverywhere);
  };
  return (
    <PhoneCard title={t('account')}>
      <BigButton kind="line" onClick={() => void navigate({ to: urls.signIn, search: { change: true } })}>
        {t('changePassword')}
      </BigButton>
      <BigButton kind="line" onClick={() => void leave()}>
        {t('signOut')}
      </BigButton>
      <BigButton kind="danger" onClick={() => void leaveEverywhere()}>
        {t('signOutEverywhere')}
      </BigButton>
    </PhoneCard>
  );
}
