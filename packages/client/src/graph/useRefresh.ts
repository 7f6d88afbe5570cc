import type { OperationVariables, Unmasked } from '@apollo/client';
import type { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { joinPages, type Page } from './pages.ts';

/** Most rows that the server gives at once. */
const maxPage = 100;

interface Shown<TData, TVariables extends OperationVariables> {
  /** Describes what is asked. */
  asked: string;
  field: string & keyof TData;
  /** How many rows are shown; undefined before the first have come. */
  rows: number | undefined;
  fetchMore: useQuery.Result<TData, TVariables>['fetchMore'];
  refetch: () => Promise<unknown>;
}

/**
 * Reads a list again as far as it is shown, and puts the new in place of the old all at once, so that nobody loses their place in it. When
 * that fails the list stays as it was, and `refresh` rejects.
 */
export function useRefresh<TData, TVariables extends OperationVariables>(shown: Shown<TData, TVariables>) {
  const [isRefreshing, setRefreshing] = useState(false);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  const refresh = useCallback(async () => {
    const now = latest.current;
    if (now.rows === undefined) return void (await now.refetch());
    setRefreshing(true);
    await readAgain(now, now.rows, () => latest.current.asked === now.asked).finally(() => setRefreshing(false));
  }, []);
  return { isRefreshing, refresh };
}

async function readAgain<TData, TVariables extends OperationVariables>(
  { field, fetchMore }: Shown<TData, TVariables>,
  rows: number,
  isStillAsked: () => boolean,
): Promise<void> {
  let whole: Unmasked<TData> | undefined;
  const page = () => whole?.[field as unknown as keyof Unmasked<TData>] as Page<unknown> | undefined;
  const isEnough = () => (page()?.edges.length ?? 0) >= rows || page()?.pageInfo.hasNextPage === false;
  do {
    const left = rows - (page()?.edges.length ?? 0);
    const size = left > 0 ? { first: Math.min(left, maxPage) } : {};
    await fetchMore({
      variables: { ...size, after: page()?.pageInfo.endCursor ?? null } as unknown as Partial<TVariables>,
      updateQuery: (before, { fetchMoreResult }) => {
        const next = fetchMoreResult as Unmasked<TData>;
        whole = whole ? joinPages(whole, next, field as unknown as keyof Unmasked<TData>) : next;
        return isEnough() && isStillAsked() ? whole : before;
      },
    });
  } while (!isEnough() && isStillAsked());
}
