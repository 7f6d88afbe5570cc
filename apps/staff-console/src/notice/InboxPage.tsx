import { InboxScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/inbox');

/** What one has been told. */
export function InboxPage() {
  const navigate = route.useNavigate();
  return <InboxScreen onSearch={(search) => void navigate({ search, replace: true })} search={route.useSearch()} />;
}
