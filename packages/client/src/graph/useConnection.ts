import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { faultSentence } from './faultSentence.ts';
import { joinPages, type Page } from './pages.ts';
import { useRefresh } from './useRefresh.ts';

type NodeOf<Connection> = Connection extends { edges: readonly { node: infer Node }[] } ? Node : never;

export interface ConnectionRows<Node> {
  /** Undefined until the first page has come. */
  rows: Node[] | undefined;
  /** Null where the document doesn't ask for it. */
  total: number | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  /** Reads again what is shown, in its place; rejects when that fails, and leaves the rows as they are. */
  refresh: () => Promise<void>;
  failure: { text: string; onRetry: () => void } | null;
}

/**
 * The rows of a Relay connection, page after page. `field` is the connection's name in the document's data; the
 * document takes `$first` and `$after`, and asks for `pageInfo { hasNextPage endCursor }`. What was read before shows at
 * once, and is read anew whenever the list is opened: others work on it too.
 */
export function useConnection<
  TData extends Record<Field, Page<unknown>>,
  TVariables extends OperationVariables & { first?: number | null; after?: string | null },
  Field extends string & keyof TData,
>(
  document: TypedDocumentNode<TData, TVariables>,
  field: Field,
  variables: TVariables,
): ConnectionRows<NodeOf<TData[Field]>> {
  const options = {
    variables,
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  } as useQuery.Options<TData, TVariables>;
  const { data, error, networkStatus, fetchMore, refetch } = useQuery<TData, TVariables>(document, options);
  const page = (data as TData | undefined)?.[field];
  const asked = JSON.stringify(variables);
  const rows = page?.edges.length;
  const { isRefreshing, refresh } = useRefresh<TData, TVariables>({ asked, field, rows, fetchMore, refetch });
  const next = useNextPage(
    asked,
    useCallback(
      (isStillAsked) =>
        fetchMore({
          variables: { after: page?.pageInfo.endCursor } as Partial<TVariables>,
          updateQuery: (before, { fetchMoreResult }) =>
            isStillAsked() ? joinPages(before, fetchMoreResult, field as keyof typeof before) : before,
        }),
      [fetchMore, page, field],
    ),
  );
  const failure = error ? { text: faultSentence(error), onRetry: () => void refetch() } : next.failure;
  return {
    rows: page?.edges.map((edge) => edge.node as NodeOf<TData[Field]>),
    total: page?.totalCount ?? null,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore && !isRefreshing,
    loadMore: next.load,
    refresh,
    failure,
  };
}

/**
 * Loads the next page of the list that `asked` describes, and keeps what went wrong until it is tried again. A page
 * that arrives after the question has changed (another filter) belongs to no list any more.
 */
function useNextPage(asked: string, fetchPage: (isStillAsked: () => boolean) => Promise<unknown>) {
  const [fault, setFault] = useState<{ asked: string; text: string } | null>(null);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const load = useCallback(() => {
    const isStillAsked = () => latest.current === asked;
    setFault(null);
    fetchPage(isStillAsked).catch((error: unknown) => {
      if (isStillAsked()) setFault({ asked, text: faultSentence(error) });
    });
  }, [asked, fetchPage]);
  return { load, failure: fault?.asked === asked ? { text: fault.text, onRetry: load } : null };
}
