import { useMove } from '../graph/useMove.ts';
import { EvaluateSuggestionDocument } from './evaluateSuggestion.generated.ts';

/** Enters the deputy's marks from a paper form (评价). */
export const useEvaluateSuggestion = () => useMove(EvaluateSuggestionDocument);
