import { useMove } from '../graph/useMove.ts';
import { DecideSuggestionDocument } from './decideSuggestion.generated.ts';

/** Enters what the council decided. */
export const useDecideSuggestion = () => useMove(DecideSuggestionDocument);
