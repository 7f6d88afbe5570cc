import { useMove } from '../graph/useMove.ts';
import { CloseSuggestionDocument } from './closeSuggestion.generated.ts';

/** Closes a suggestion that is done (销号). */
export const useCloseSuggestion = () => useMove(CloseSuggestionDocument);
