import { useMove } from '../graph/useMove.ts';
import { AssignSuggestionDocument } from './assignSuggestion.generated.ts';

/** Assigns a suggestion to units (分办). */
export const useAssignSuggestion = () => useMove(AssignSuggestionDocument);
