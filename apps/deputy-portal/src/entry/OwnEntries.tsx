import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { EntryCard } from './EntryCard.tsx';
import { type OwnEntries_suggestionFragment, OwnEntries_suggestionFragmentDoc } from './OwnEntries.generated.ts';

/** On the page of a suggestion: all that others entered in the viewer's name, and what became of it. */
export function OwnEntries({ suggestion }: { suggestion: FragmentType<OwnEntries_suggestionFragment> }) {
  const { data, complete } = useFragment({
    fragment: OwnEntries_suggestionFragmentDoc,
    fragmentName: 'OwnEntries_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  return data.ownEntries.map((entry) => (
    <EntryCard entry={entry} key={`${entry.subject} ${entry.consultationId ?? ''} ${entry.at}`} />
  ));
}
