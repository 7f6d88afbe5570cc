import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Reads these queries again where the page asks them now, as it asks them. The page shows what it had until the new has come; when it
 * doesn't come, nothing on the page says so. The documents are always the same; a list that has grown page by page isn't among them: it refreshes
 * itself.
 */
export function useReadAgain(...documents: readonly DocumentNode[]): () => Promise<unknown> {
  const client = useApolloClient();
  return useCallback(() => {
    const asked = [...client.getObservableQueries()].filter(({ options }) => documents.includes(options.query));
    return Promise.all(
      asked.map(({ options: { query }, variables }) => client.query({ query, variables, fetchPolicy: 'network-only' })),
    );
  }, [client]);
}
