import { useMove } from '../graph/useMove.ts';
import { AcceptSuggestionDocument } from './acceptSuggestion.generated.ts';

/** Accepts a suggestion in due form and numbers it (受理编号). */
export const useAcceptSuggestion = () => useMove(AcceptSuggestionDocument);
