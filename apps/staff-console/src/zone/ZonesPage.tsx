import { ZoneBoardsScreen } from '@renda/screens';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

/** The zones and sites of all townships. */
export function ZonesPage() {
  const { t } = useTranslation('activity');
  return (
    <ZoneBoardsScreen
      actions={<Link to={urls.roomQuarters}>{t('map.open')}</Link>}
      boardLink={(townshipId, name) => (
        <Link params={{ townshipId }} to={urls.zone}>
          {name}
        </Link>
      )}
    />
  );
}
