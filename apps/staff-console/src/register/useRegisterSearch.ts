import { today } from '@renda/ui/texts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RegisterSpec } from './RegisterSpec.ts';
import type { RegisterFilterKey, RegisterSearch, RegisterSearchKey } from './registerSearch.ts';

/** A day after all others: what is still ahead has begun by then. */
const never = '9999-12-31';

/** The address of a register page, read and written. */
export type RegisterAddress = ReturnType<typeof useRegisterSearch>;

/** What the address says of a noun's page, and how to change it. The functions keep their identity. */
export function useRegisterSearch(spec: RegisterSpec) {
  const search = useSearch({ strict: false }) as RegisterSearch;
  const navigate = useNavigate();
  const write = useCallback(
    (change: Partial<RegisterSearch>, replace = false) =>
      void navigate({ to: '.', search: (old: RegisterSearch) => ({ ...old, ...change }), replace }),
    [navigate],
  );
  const set = useCallback(
    (key: RegisterSearchKey, value: string | undefined) => write({ [key]: value }, key === 'search'),
    [write],
  );
  const open = useCallback((id: string | null) => write({ open: id ?? undefined }), [write]);
  const showEnded = useCallback((isShown: boolean) => write({ ended: isShown || undefined }), [write]);
  const clear = useCallback(() => void navigate({ to: '.', search: {} }), [navigate]);
  const filter = useMemo(() => listFilter(spec, search), [spec, search]);
  const narrowing = Object.keys(spec.filters) as RegisterFilterKey[];
  const isFiltered = Boolean(search.search || search.asOf || narrowing.some((key) => search[key]));
  return { search, asOf: search.asOf ?? today(), filter, isFiltered, set, showEnded, open, clear };
}

/** The filter of the list's query. Ended mandates are asked for when their state is, without a further word. */
export function listFilter({ filters, isWhole }: RegisterSpec, search: RegisterSearch): Record<string, unknown> {
  const own = (Object.keys(filters) as RegisterFilterKey[]).flatMap((key) => (search[key] ? [[key, search[key]]] : []));
  return {
    asOf: search.asOf ?? (isWhole ? never : today()),
    includeEnded: search.ended === true || isWhole === true || search.mandateState === 'ENDED',
    search: search.search ?? null,
    ...Object.fromEntries(own),
  };
}
