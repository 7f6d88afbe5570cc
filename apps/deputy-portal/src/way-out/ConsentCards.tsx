import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ConsentCard } from './ConsentCard.tsx';
import { type ConsentCards_suggestionFragment, ConsentCards_suggestionFragmentDoc } from './ConsentCards.generated.ts';

/** On the page of a suggestion: what its lead deputy is asked about it. */
export function ConsentCards({ suggestion }: { suggestion: FragmentType<ConsentCards_suggestionFragment> }) {
  const { data, complete } = useFragment({
    fragment: ConsentCards_suggestionFragmentDoc,
    fragmentName: 'ConsentCards_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  return data.consentRequests.map((request) => <ConsentCard key={request.id} request={request} />);
}
