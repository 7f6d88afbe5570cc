import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { DraftState } from './DraftKeeper.ts';
import { SimilarSuggestionsDocument, type SimilarSuggestionsQuery } from './SimilarSuggestions.generated.ts';
import { usePaused } from './usePaused.ts';

const rest = 1500;

/** Fewer characters than this tell of nothing in particular. */
const enough = 6;

/** Similar suggestions as far as they are known. `unreachable` where there is no network: one writes on without them. */
export interface Similar {
  found: SimilarSuggestionsQuery['similarSuggestions'];
  state: 'none' | 'looking' | 'found' | 'unreachable';
}

/** Earlier suggestions like the draft, looked for once the writer pauses; what was found stays on view while it is looked for anew. */
export function useSimilar({ copy }: DraftState): Similar {
  const { title, body, category } = copy.work.content;
  const excludeId = copy.suggestionId;
  const categoryId = category?.id ?? null;
  const input = useMemo(
    () => ({ title, body, proposal: '', categoryId, excludeId }),
    [title, body, categoryId, excludeId],
  );
  const paused = usePaused(input, rest);
  const skip = [...`${paused.title}${paused.body}`.trim()].length < enough;
  const { data, previousData, error } = useQuery(SimilarSuggestionsDocument, { variables: { input: paused }, skip });
  if (skip) return { found: [], state: 'none' };
  if (error) return { found: [], state: 'unreachable' };
  const found = (data ?? previousData)?.similarSuggestions ?? [];
  if (!data) return { found, state: 'looking' };
  return { found, state: found.length > 0 ? 'found' : 'none' };
}
