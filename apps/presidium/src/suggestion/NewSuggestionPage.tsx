import { EntryScreen } from '@renda/screens';
import { useSignedIn } from '../shell/ViewerContext.ts';

/** Entering a suggestion on behalf of a deputy of the township. */
export function NewSuggestionPage() {
  return <EntryScreen townshipId={useSignedIn().townships[0]?.id} />;
}
