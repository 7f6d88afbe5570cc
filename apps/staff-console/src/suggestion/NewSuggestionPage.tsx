import { EntryScreen } from '@renda/screens';

/** Entering a suggestion on behalf of a deputy. */
export function NewSuggestionPage() {
  return <EntryScreen />;
}
