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
  /** The present password where it was typed just now; it is asked for otherwise. */
  present: string | null;
  changePassword: (present: string, newPassword: string) => Promise<SignInOutcome>;
  onDone: () => void;
}

/** A new password for the present one. */
export function ChangeForm({ passwordLength, present, changePassword, onDone }: Props) {
  const { t } = useTranslation('ui');
  const sending = useSending();
  const password = useNewPassword(passwordLength);
  const [typed, setTyped] = useState('');
  const old = present ?? typed;
  const submit = () => {
    const fault = old === '' ? t('signIn.missing', { label: t('signIn.oldPassword') }) : password.fault(old);
    if (fault) return sending.refuse(fault);
    void sending.send(() => changePassword(old, password.first), onDone);
  };
  return (
    <SendingForm onSubmit={submit} sending={sending} submitLabel={t('signIn.setPassword')}>
      {present === null && (
        <TextField
          input={{ autoComplete: 'current-password', name: 'present' }}
          label={t('signIn.oldPassword')}
          onChange={setTyped}
          type="password"
          value={typed}
        />
      )}
      <NewPasswordFields length={passwordLength} password={password} />
    </SendingForm>
  );
}
