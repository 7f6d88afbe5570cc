import type { SuggestionsSearch } from '@renda/screens';
import { useCallback } from 'react';

type Navigate = (to: { search: SuggestionsSearch; replace: boolean }) => Promise<void>;

/** Writes a list's filters and open row into its address, in place: going back leaves the list. */
export function useSearchWriter(navigate: Navigate): (search: SuggestionsSearch) => void {
  return useCallback((search) => void navigate({ search, replace: true }), [navigate]);
}
