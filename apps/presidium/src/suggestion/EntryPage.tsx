import { EntryScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useSignedIn } from '../shell/ViewerContext.ts';

const route = getRouteApi('/shell/suggestions/$suggestionId/entry');

/** Going on with a suggestion that was begun on behalf of a deputy. */
export function EntryPage() {
  return <EntryScreen id={route.useParams().suggestionId} townshipId={useSignedIn().townships[0]?.id} />;
}
