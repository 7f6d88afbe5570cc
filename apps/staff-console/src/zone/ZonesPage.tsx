import { ZoneBoardsScreen } from '@renda/screens';
import { Link } from '@tanstack/react-router';
import { urls } from '../urls.ts';

/** The zones and sites of all townships. */
export function ZonesPage() {
  return (
    <ZoneBoardsScreen
      boardLink={(townshipId, name) => (
        <Link params={{ townshipId }} to={urls.zone}>
          {name}
        </Link>
      )}
    />
  );
}
