import { ReplyTemplatesScreen, type ReplyTemplatesSearch } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/shell/reply-templates');

/** The templates of replies: a unit's people keep their own, staff those for all units. */
export function ReplyTemplatesPage() {
  const navigate = route.useNavigate();
  const onSearch = useCallback((search: ReplyTemplatesSearch) => void navigate({ search, replace: true }), [navigate]);
  return <ReplyTemplatesScreen onSearch={onSearch} search={route.useSearch()} />;
}
