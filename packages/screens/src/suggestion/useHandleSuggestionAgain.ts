import { useMove } from '../graph/useMove.ts';
import { HandleSuggestionAgainDocument } from './handleSuggestionAgain.generated.ts';

/** Sends it to be handled again after the first 不满意. */
export const useHandleSuggestionAgain = () => useMove(HandleSuggestionAgainDocument);
