import { QuarterPlanScreen } from '@renda/screens';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

const route = getRouteApi('/shell/activities/$townshipId');

/** The plan of a township for a quarter. */
export function QuarterPlanPage() {
  const { t } = useTranslation('activity');
  const { townshipId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <QuarterPlanScreen
      eyebrow={<Link to={urls.roomQuarters}>{t('map.title')}</Link>}
      onSearch={(search) => void navigate({ search, replace: true })}
      search={route.useSearch()}
      townshipId={townshipId}
    />
  );
}
