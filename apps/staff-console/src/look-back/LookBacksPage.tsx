import { LookBacksScreen } from '@renda/screens';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

/** What is to be looked back on, and the way to the draws. */
export function LookBacksPage() {
  const { t } = useTranslation('lookBack');
  return <LookBacksScreen actions={<Link to={urls.lookBackDraws}>{t('draw.title')}</Link>} />;
}
