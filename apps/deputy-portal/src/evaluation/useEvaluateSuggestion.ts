import { useAct } from '@renda/client';
import { EvaluateSuggestionDocument } from './EvaluateSuggestion.generated.ts';

/** Gives the deputy's marks for every reply of the round. */
export const useEvaluateSuggestion = () => useAct(EvaluateSuggestionDocument);
