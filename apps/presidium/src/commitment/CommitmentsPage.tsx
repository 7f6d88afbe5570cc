import { CommitmentsScreen, type CommitmentsSearch } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/shell/commitments');

/** What was promised to the deputies of one's township. */
export function CommitmentsPage() {
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: CommitmentsSearch) => void navigate({ search, replace: true }), [navigate]);
  return <CommitmentsScreen isOwn={false} onSearch={onSearch} search={route.useSearch()} />;
}
