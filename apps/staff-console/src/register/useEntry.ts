import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import type { EntryNode } from './EntryNode.ts';
import { type EntryDocument, nameIn, type RegisterSpec } from './RegisterSpec.ts';

/** The open entry on its way to the screen. */
export interface OpenedEntry {
  readonly node: EntryNode | null;
  readonly name: string;
  readonly isLoading: boolean;
  readonly fault: string | null;
  readonly onRetry: () => void;
}

/** The entry that the address names, read anew whenever it is opened; nothing when it names none. */
export function useEntry(spec: RegisterSpec, id: string | undefined, asOf: string): OpenedEntry {
  const { data, error, loading, refetch } = useQuery(spec.entry as EntryDocument, {
    variables: { id: id ?? '', asOf },
    skip: id === undefined,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const node = data?.node?.version === undefined ? null : data.node;
  return {
    node,
    name: node === null ? '' : nameIn(spec, node),
    isLoading: loading && data === undefined,
    fault: error && data === undefined ? faultSentence(error) : null,
    onRetry: () => void refetch(),
  };
}
