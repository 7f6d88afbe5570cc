import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { faultSentence } from './faultSentence.ts';

interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number | null;
}

type NodeOf<Connection> = Connection extends { edges: readonly { node: infer Node }[] } ? Node : never;

export interface ConnectionRows<Node> {
  /** Undefined until the first page has come. */
  rows: Node[] | undefined;
  /** Null where the document doesn't ask for it. */
  total: number | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  failure: { text: string; onRetry: () => void } | null;
}

/** Two pages of one connection as one: the rows of both, the end of the second. Exported for its test. */
export function joinPages<Connection extends Page<unknown>>(first: Connection, second: Connection): Connection {
  return { ...second, edges: [...first.edges, ...second.edges] };
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
  const after = page?.pageInfo.endCursor;
  const loadMore = useCallback(() => {
    void fetchMore({
      variables: { after } as Partial<TVariables>,
      updateQuery: (before, { fetchMoreResult }) => {
        const name = field as keyof typeof before;
        const joined = joinPages(before[name] as Page<unknown>, fetchMoreResult[name] as Page<unknown>);
        return { ...before, [name]: joined };
      },
    }).catch(() => undefined);
  }, [fetchMore, after, field]);
  return {
    rows: page?.edges.map((edge) => edge.node as NodeOf<TData[Field]>),
    total: page?.totalCount ?? null,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    loadMore,
    failure: error ? { text: faultSentence(error), onRetry: () => void refetch() } : null,
  };
}
