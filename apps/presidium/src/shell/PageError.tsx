import { reportError } from '@renda/client';
import { ErrorState } from '@renda/ui/desktop';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The inner boundary: a page that broke is told where it would stand, and the navigation stays. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  useEffect(() => reportError(error), [error]);
  return <ErrorState onRetry={reset} text={t('state.brokenBody')} title={t('state.broken')} />;
}
