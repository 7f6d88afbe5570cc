import { useMove } from '../graph/useMove.ts';
import { HandOverSuggestionDocument } from './handOverSuggestion.generated.ts';

/** Hands an accepted suggestion over; the clock of its reply starts (交办). */
export const useHandOverSuggestion = () => useMove(HandOverSuggestionDocument);
