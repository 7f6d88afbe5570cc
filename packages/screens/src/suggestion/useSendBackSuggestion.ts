import { useMove } from '../graph/useMove.ts';
import { SendBackSuggestionDocument } from './sendBackSuggestion.generated.ts';

/** Sends a suggestion back to its author, with the reason (退回修改). */
export const useSendBackSuggestion = () => useMove(SendBackSuggestionDocument);
