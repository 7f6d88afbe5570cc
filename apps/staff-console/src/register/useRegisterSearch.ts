import { today } from '@renda/ui/texts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RegisterSpec } from './RegisterSpec.ts';
import type { RegisterFilterKey, RegisterSearch, RegisterSearchKey } from './registerSearch.ts';

/** What the address says of a page with these filters, and how to change it. The functions keep their identity. */
export function useRegisterSearch(filters: RegisterSpec['filters']) {
  const search = useSearch({ strict: false }) as RegisterSearch;
  const navigate = useNavigate();
  const set = useCallback(
    (key: RegisterSearchKey, value: string | undefined) =>
      void navigate({
        to: '.',
        search: (old: RegisterSearch) => ({ ...old, [key]: value }),
        replace: key === 'search',
      }),
    [navigate],
  );
  const open = useCallback((id: string | null) => set('open', id ?? undefined), [set]);
  const clear = useCallback(() => void navigate({ to: '.', search: {} }), [navigate]);
  const asOf = search.asOf ?? today();
  const filter = useMemo(() => filterOf(search, filters, asOf), [search, filters, asOf]);
  const isFiltered = Boolean(
    search.search || search.asOf || Object.keys(filters).some((key) => search[key as RegisterFilterKey]),
  );
  return { search, asOf, filter, isFiltered, set, open, clear };
}

/** The filter of the list's query. */
function filterOf(search: RegisterSearch, filters: RegisterSpec['filters'], asOf: string): Record<string, unknown> {
  const own = (Object.keys(filters) as RegisterFilterKey[]).flatMap((key) => (search[key] ? [[key, search[key]]] : []));
  return { asOf, includeEnded: search.ended === '1', search: search.search ?? null, ...Object.fromEntries(own) };
}
