import { useMove } from '../graph/useMove.ts';
import { ReviseSuggestionDocument } from './reviseSuggestion.generated.ts';

/** Changes the text of a draft or a returned suggestion. */
export const useReviseSuggestion = () => useMove(ReviseSuggestionDocument);
