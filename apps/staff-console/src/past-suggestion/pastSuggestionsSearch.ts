/** What the address of the page of earlier years' suggestions says: the words looked for, and the one that is open. */
export interface PastSuggestionsSearch {
  q?: string;
  open?: string;
}

/** Takes from an address what the page knows, and nothing else. */
export function pastSuggestionsSearch({ q, open }: Record<string, unknown>): PastSuggestionsSearch {
  return { ...worded('q', q), ...worded('open', open) };
}

// The router reads a number as a number.
function worded<Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> {
  const word = typeof value === 'number' ? String(value) : value;
  return typeof word === 'string' && word.trim() !== '' ? ({ [key]: word } as Record<Key, string>) : {};
}
