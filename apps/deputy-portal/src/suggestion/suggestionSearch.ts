const outcomes = ['submitted', 'notInvited', 'evaluated', 'opinion'] as const;

/** What the page of one suggestion reads from its address. */
export interface SuggestionSearch {
  /** What the viewer has just done, to be told on top. */
  done?: (typeof outcomes)[number];
}

/** Takes only what is known. */
export function suggestionSearch({ done }: Record<string, unknown>): SuggestionSearch {
  const known = outcomes.find((outcome) => outcome === done);
  return known ? { done: known } : {};
}
