import { useQuery } from '@apollo/client/react';
import { AskedCoSignersDocument, type AskedCoSignersQuery } from './AskedCoSigners.generated.ts';

export type AskedCoSigner = Extract<AskedCoSignersQuery['node'], { __typename: 'Suggestion' }>['coSigners'][number];

/** Who was asked to sign a suggestion that the server has; nobody while it does not. */
export function useAskedCoSigners(suggestionId: string | null): readonly AskedCoSigner[] {
  const { data } = useQuery(AskedCoSignersDocument, {
    variables: { id: suggestionId ?? '' },
    skip: suggestionId === null,
    fetchPolicy: 'cache-and-network',
  });
  return data?.node?.__typename === 'Suggestion' ? data.node.coSigners : [];
}
