import { type Stage, stageNames } from './stages.ts';

/** What the list reads from its address. */
export interface SuggestionsSearch {
  /** Everybody's that were accepted; one's own when left out. */
  all?: true;
  stage?: Stage;
}

/** Takes only what is known. */
export function suggestionsSearch({ all, stage }: Record<string, unknown>): SuggestionsSearch {
  const known = stageNames.find((name) => name === stage);
  return { ...(all === true ? { all } : {}), ...(known ? { stage: known } : {}) };
}
