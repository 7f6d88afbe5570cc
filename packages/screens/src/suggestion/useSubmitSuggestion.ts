import { useMove } from '../graph/useMove.ts';
import { SubmitSuggestionDocument } from './submitSuggestion.generated.ts';

/** Submits a draft to the body that screens it (提交). */
export const useSubmitSuggestion = () => useMove(SubmitSuggestionDocument);
