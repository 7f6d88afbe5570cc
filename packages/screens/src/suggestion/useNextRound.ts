import { useQuery } from '@apollo/client/react';
import { NextRoundDocument } from './NextRound.generated.ts';

/** What a further round would mean for a suggestion: who handles it, who decides, who is told; null while it is being read. */
export function useNextRound(id: string) {
  const { data } = useQuery(NextRoundDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return data?.node?.__typename === 'Suggestion' ? data.node : null;
}
