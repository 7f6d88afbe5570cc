import { PageHeader } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';

/** The first page: what is mine to do now. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const locale = useLocale();
  const { name } = useSignedIn();
  return <PageHeader eyebrow={longDate(today(), locale)} title={t('greeting', { name })} />;
}
