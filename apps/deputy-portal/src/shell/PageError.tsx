import { reportError } from '@renda/client';
import { PhoneError } from '@renda/ui/phone';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from './Screen.tsx';

/**
 * The inner boundary: a screen that broke is told where it would stand, and the tabs stay. Trying again loads the app
 * anew, since code that failed to come once is not asked for again; without a network that would leave nothing at all.
 */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  const { t: shell } = useTranslation('shell');
  useEffect(() => reportError(error), [error]);
  return (
    <Screen kind="tab" title={shell('product')}>
      <PhoneError
        onRetry={() => (navigator.onLine ? location.reload() : reset())}
        text={t('state.brokenBody')}
        title={t('state.broken')}
      />
    </Screen>
  );
}
