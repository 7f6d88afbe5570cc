import { Card, EmptyState, PageHeader } from '@renda/ui/desktop';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

/** An address that leads nowhere, or to what one may not see: the two are never told apart. */
export function LostPage() {
  const { t } = useTranslation('ui');
  return (
    <>
      <PageHeader title={t('state.lost')} />
      <Card>
        <EmptyState action={<Link to={urls.today}>{t('state.home')}</Link>} title={t('state.lostBody')} />
      </Card>
    </>
  );
}
