import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../fields/TextField.tsx';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { SendingForm } from './SendingForm.tsx';
import type { SignInOutcome } from './SignInOutcome.ts';
import { useNewPassword } from './useNewPassword.ts';
import { useSending } from './useSending.ts';

interface Props {
  passwordLength: number;
  redeemCode: (login: string, code: string, newPassword: string) => Promise<SignInOutcome>;
  onDone: () => void;
}

/** A one-time code from an administrator buys a password of one's own. */
export function CodeForm({ passwordLength, redeemCode, onDone }: Props) {
  const { t } = useTranslation('ui');
  const sending = useSending();
  const password = useNewPassword(passwordLength);
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const submit = () => {
    const missing = login.trim() === '' ? t('signIn.login') : code.trim() === '' ? t('signIn.code') : null;
    const fault = missing ? t('signIn.missing', { label: missing }) : password.fault();
    if (fault) return sending.refuse(fault);
    void sending.send(() => redeemCode(login.trim(), code.trim(), password.first), onDone);
  };
  return (
    <SendingForm onSubmit={submit} sending={sending} submitLabel={t('signIn.setPassword')}>
      <TextField
        input={{ autoComplete: 'username', autoCapitalize: 'none', name: 'login' }}
        label={t('signIn.login')}
        onChange={setLogin}
        value={login}
      />
      <TextField
        hint={t('signIn.codeHint')}
        input={{ autoComplete: 'one-time-code', autoCapitalize: 'characters', name: 'code' }}
        label={t('signIn.code')}
        onChange={setCode}
        value={code}
      />
      <NewPasswordFields length={passwordLength} password={password} />
    </SendingForm>
  );
}
