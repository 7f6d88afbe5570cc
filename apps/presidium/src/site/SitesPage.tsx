import { SitesScreen, type SitesSearch } from '@renda/screens';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { LostPage } from '../shell/LostPage.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';

const route = getRouteApi('/shell/sites');

/** The rooms of one's township. */
export function SitesPage() {
  const navigate = route.useNavigate();
  const [township] = useSignedIn().townships;
  const onSearch = useCallback((search: SitesSearch) => void navigate({ search, replace: true }), [navigate]);
  const search = route.useSearch();
  if (!township) return <LostPage />;
  return <SitesScreen onSearch={onSearch} search={search} sheetLink={sheetLink} townshipId={township.id} />;
}

function sheetLink(siteId: string, words: string) {
  return (
    <Link params={{ siteId }} to={urls.siteSheet}>
      {words}
    </Link>
  );
}
