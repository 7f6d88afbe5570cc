import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInOutcome } from './SignInOutcome.ts';

/** One form being sent at a time: whether it is on its way, and what was refused last. */
export interface Sending {
  isBusy: boolean;
  refusal: string | null;
  refuse: (message: string) => void;
  send: (act: () => Promise<SignInOutcome>, then: (mustChangePassword: boolean) => void) => Promise<void>;
}

/** A server that can't be reached is told in words too; the form stays as it was. */
export function useSending(): Sending {
  const { t } = useTranslation('ui');
  const [isBusy, setBusy] = useState(false);
  const [refusal, refuse] = useState<string | null>(null);
  return {
    isBusy,
    refusal,
    refuse,
    async send(act, then) {
      setBusy(true);
      refuse(null);
      try {
        const outcome = await act();
        if (outcome.ok) then(outcome.mustChangePassword ?? false);
        else refuse(outcome.message);
      } catch {
        refuse(t('signIn.offline'));
      } finally {
        setBusy(false);
      }
    },
  };
}
