import { useMove } from '../graph/useMove.ts';
import { DraftSuggestionDocument } from './draftSuggestion.generated.ts';

/** Begins a draft on a deputy's behalf (代为录入). */
export const useDraftSuggestion = () => useMove(DraftSuggestionDocument);
