import { SitesScreen, type SitesSearch } from '@renda/screens';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { urls } from '../urls.ts';

const route = getRouteApi('/shell/sites');

/** The rooms of all townships. */
export function SitesPage() {
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: SitesSearch) => void navigate({ search, replace: true }), [navigate]);
  return <SitesScreen onSearch={onSearch} search={route.useSearch()} sheetLink={sheetLink} townshipId={null} />;
}

function sheetLink(siteId: string, words: string) {
  return (
    <Link params={{ siteId }} to={urls.siteSheet}>
      {words}
    </Link>
  );
}
