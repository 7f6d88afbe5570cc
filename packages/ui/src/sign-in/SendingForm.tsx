import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WarningShape } from '../marks/shapes.tsx';
import styles from './SignIn.module.css';
import type { Sending } from './useSending.ts';

interface Props {
  sending: Sending;
  submitLabel: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** The fields, what was refused, and one button. A second press while it is on its way sends nothing. */
export function SendingForm({ sending, submitLabel, onSubmit, children }: Props) {
  const { t } = useTranslation('ui');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isBusy) onSubmit();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {children}
      {sending.refusal && (
        <p className={styles.refusal} role="alert">
          <WarningShape /> {sending.refusal}
        </p>
      )}
      <button className={styles.primary} disabled={sending.isBusy} type="submit">
        {sending.isBusy ? t('signIn.busy') : submitLabel}
      </button>
    </form>
  );
}
