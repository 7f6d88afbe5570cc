import { CommitmentsScreen, type CommitmentsSearch } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { readsOwnAlone } from './readsOwnAlone.ts';

const route = getRouteApi('/shell/commitments');

/** What was promised in replies: by one's own unit, or by all. */
export function CommitmentsPage() {
  const { roles } = useSignedIn();
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: CommitmentsSearch) => void navigate({ search, replace: true }), [navigate]);
  return <CommitmentsScreen isOwn={readsOwnAlone(roles)} onSearch={onSearch} search={route.useSearch()} />;
}
