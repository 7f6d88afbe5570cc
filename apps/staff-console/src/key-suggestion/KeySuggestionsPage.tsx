import { KeySuggestionsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/shell/key-suggestions');

/** The key suggestions of a year. */
export function KeySuggestionsPage() {
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  const onYear = useCallback(
    (chosen: number | undefined) => void navigate({ search: chosen === undefined ? {} : { year: chosen } }),
    [navigate],
  );
  return <KeySuggestionsScreen onYear={onYear} year={year} />;
}
