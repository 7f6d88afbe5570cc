import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../fields/TextField.tsx';
import { SendingForm } from './SendingForm.tsx';
import type { SignInOutcome } from './SignInOutcome.ts';
import { useSending } from './useSending.ts';

interface Props {
  signIn: (login: string, password: string) => Promise<SignInOutcome>;
  /** The password just used is needed again where it must be changed. */
  onSignedIn: (mustChangePassword: boolean, password: string) => void;
}

/** User name or phone number, and password. */
export function PasswordForm({ signIn, onSignedIn }: Props) {
  const { t } = useTranslation('ui');
  const sending = useSending();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = () => {
    const missing = login.trim() === '' ? t('signIn.login') : password === '' ? t('signIn.password') : null;
    if (missing) return sending.refuse(t('signIn.missing', { label: missing }));
    void sending.send(
      () => signIn(login.trim(), password),
      (mustChange) => onSignedIn(mustChange, password),
    );
  };
  return (
    <SendingForm onSubmit={submit} sending={sending} submitLabel={t('signIn.submit')}>
      <TextField
        input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, name: 'login' }}
        label={t('signIn.login')}
        onChange={setLogin}
        value={login}
      />
      <TextField
        input={{ autoComplete: 'current-password', name: 'password' }}
        label={t('signIn.password')}
        onChange={setPassword}
        type="password"
        value={password}
      />
    </SendingForm>
  );
}
