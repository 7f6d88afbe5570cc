import { useTranslation } from 'react-i18next';
import { TextField } from '../fields/TextField.tsx';
import type { NewPassword } from './useNewPassword.ts';

/** The two fields of a new password, its rule shown beforehand. */
export function NewPasswordFields({ password, length }: { password: NewPassword; length: number }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <TextField
        hint={t('signIn.rule', { length })}
        input={{ autoComplete: 'new-password', name: 'newPassword' }}
        label={t('signIn.newPassword')}
        onChange={password.setFirst}
        type="password"
        value={password.first}
      />
      <TextField
        input={{ autoComplete: 'new-password', name: 'repeat' }}
        label={t('signIn.repeat')}
        onChange={password.setAgain}
        type="password"
        value={password.again}
      />
    </>
  );
}
