import { RoomQuartersScreen } from '@renda/screens';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

/** Every room of the county, quarter by quarter. */
export function RoomQuartersPage() {
  const { t } = useTranslation('shell');
  return (
    <RoomQuartersScreen
      eyebrow={<Link to={urls.zones}>{t('nav.zones')}</Link>}
      planLink={({ townshipId, ...search }, props) => (
        <Link params={{ townshipId }} search={search} to={urls.quarterPlan} {...props} />
      )}
    />
  );
}
