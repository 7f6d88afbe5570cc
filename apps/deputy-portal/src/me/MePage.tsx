import { AppearanceChoices, BigButton, PhoneCard } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '../shell/Screen.tsx';
import { useSignOut } from '../shell/useSignOut.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';

/** Oneself: the account, and how the app looks. */
export function MePage() {
  const { t } = useTranslation('me');
  const { name } = useSignedIn();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Screen kind="tab" title={t('title')}>
      <PhoneCard kind={t('account')} title={name}>
        <BigButton kind="line" onClick={() => void navigate({ to: urls.signIn, search: { change: true } })}>
          {t('changePassword')}
        </BigButton>
        <BigButton kind="line" onClick={signOut}>
          {t('signOut')}
        </BigButton>
      </PhoneCard>
      <AppearanceChoices />
    </Screen>
  );
}
