import { useQuery } from '@apollo/client/react';
import type { ActingHandling } from '../suggestion/SuggestionActDrawer.tsx';
import { GroupHandlingsDocument } from './GroupHandlings.generated.ts';

/** How many handlings of the group the unit has in the same part and state, the shown one among them; 1 where it stands alone. */
export function useAlikeHandlings(suggestionId: string, { unit, role, state }: ActingHandling): number {
  // The others may have moved with this one, in one act of which only this one was read again.
  const { data } = useQuery(GroupHandlingsDocument, {
    variables: { id: suggestionId },
    fetchPolicy: 'cache-and-network',
  });
  const members = data?.node?.__typename === 'Suggestion' ? (data.node.group?.suggestions ?? []) : [];
  const alike = members.flatMap(({ handlings }) =>
    handlings.filter((one) => one.unit.id === unit.id && one.role === role && one.state === state),
  );
  return Math.max(alike.length, 1);
}
