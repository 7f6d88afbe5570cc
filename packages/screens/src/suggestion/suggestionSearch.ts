/** What the page of one suggestion reads from its address: the act whose form is open. */
export interface SuggestionSearch {
  act?: string;
}

/** Takes only what is known. */
export function suggestionSearch({ act }: Record<string, unknown>): SuggestionSearch {
  return typeof act === 'string' && act !== '' ? { act } : {};
}
