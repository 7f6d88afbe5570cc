import { useMove } from '../graph/useMove.ts';
import { ReferSuggestionDocument } from './referSuggestion.generated.ts';

/** Puts it to the council of chairpersons after the second 不满意. */
export const useReferSuggestion = () => useMove(ReferSuggestionDocument);
