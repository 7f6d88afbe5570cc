import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A new password, typed twice. */
export interface NewPassword {
  first: string;
  setFirst: (value: string) => void;
  again: string;
  setAgain: (value: string) => void;
  /** What is wrong with it, or null; `present` is the password it must differ from. */
  fault: (present?: string) => string | null;
}

/** Asks for at least `length` characters, the same twice, and another than the present one. */
export function useNewPassword(length: number): NewPassword {
  const { t } = useTranslation('ui');
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const count = [...first].length;
  const fault = (present?: string) => {
    if (count < length) return t('signIn.tooShort', { length, count });
    if (first !== again) return t('signIn.mismatch');
    return first === present ? t('signIn.same') : null;
  };
  return { first, setFirst, again, setAgain, fault };
}
