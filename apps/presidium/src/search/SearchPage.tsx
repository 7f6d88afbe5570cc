import { SearchScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { searchedHere } from './searchedHere.ts';

const route = getRouteApi('/shell/search');

/** Everything that is found for some words. */
export function SearchPage() {
  const navigate = route.useNavigate();
  return (
    <SearchScreen
      nouns={searchedHere}
      onSearch={(search) => void navigate({ search, replace: true })}
      search={route.useSearch()}
    />
  );
}
