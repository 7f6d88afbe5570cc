import { SiteSheetScreen } from '@renda/screens';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

const route = getRouteApi('/shell/sites/$siteId/sheet');

/** The sheet with the code to be put up at a site. */
export function SiteSheetPage() {
  const { t } = useTranslation('shell');
  const { siteId } = route.useParams();
  return <SiteSheetScreen eyebrow={<Link to={urls.sites}>{t('nav.sites')}</Link>} id={siteId} />;
}
