import { ZoneBoardScreen } from '@renda/screens';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

const route = getRouteApi('/shell/zones/$townshipId');

/** Who of a township's presidium holds which zone and room. */
export function ZonePage() {
  const { t } = useTranslation('shell');
  const { townshipId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <ZoneBoardScreen
      eyebrow={<Link to={urls.zones}>{t('nav.zones')}</Link>}
      onSearch={(search) => void navigate({ search, replace: true })}
      search={route.useSearch()}
      townshipId={townshipId}
    />
  );
}
