import { BoardScreen, type BoardSearch } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/shell/board');

/** Rates and degrees of one's township's suggestions, in groups. */
export function BoardPage() {
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: BoardSearch) => void navigate({ search, replace: true }), [navigate]);
  return <BoardScreen onSearch={onSearch} search={route.useSearch()} />;
}
