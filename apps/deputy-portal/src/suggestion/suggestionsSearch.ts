import { searchLimits } from '@renda/domain';
import { type Stage, stageNames } from './stages.ts';

/** What the list reads from its address. */
export interface SuggestionsSearch {
  /** Everybody's that were accepted; one's own when left out. */
  all?: true;
  stage?: Stage;
  /** What must stand in its title, texts or number. */
  words?: string;
}

/** Takes only what is known. */
export function suggestionsSearch({ all, stage, words }: Record<string, unknown>): SuggestionsSearch {
  const known = stageNames.find((name) => name === stage);
  // A number alone comes out of an address as one.
  const typed =
    typeof words === 'string' || typeof words === 'number' ? String(words).slice(0, searchLimits.query) : '';
  return {
    ...(all === true ? { all } : {}),
    ...(known ? { stage: known } : {}),
    ...(typed.trim() ? { words: typed } : {}),
  };
}
