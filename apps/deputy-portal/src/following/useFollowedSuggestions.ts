import { useFollowed } from '@renda/client';
import { SuggestionChangedDocument } from './SuggestionChanged.generated.ts';

/**
 * Calls `readAgain` when the suggestion with this id has moved, or without one any that the viewer may see, so that the open page moves by
 * itself. Pages with a form of their own don't follow: what is being typed is nobody's to change.
 */
export function useFollowedSuggestions(readAgain: () => Promise<unknown>, id: string | null = null): void {
  useFollowed(SuggestionChangedDocument, { id }, readAgain);
}
