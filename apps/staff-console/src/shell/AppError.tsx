import { reportError } from '@renda/client';
import { ErrorState } from '@renda/ui/desktop';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The outer boundary: even the frame broke; all that is left is to load the app anew. */
export function AppError({ error }: { error: unknown }) {
  const { t } = useTranslation('ui');
  useEffect(() => reportError(error), [error]);
  return <ErrorState onRetry={() => location.reload()} title={t('state.broken')} />;
}
