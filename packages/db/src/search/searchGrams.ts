/** The pairs of neighbouring characters by which an index finds a part of a text, wherever it begins. */

/** Each pair once, and the last character alone: so every character begins one of them. */
export function searchGrams(folded: string): string[] {
  const characters = [...folded];
  return [...new Set(characters.map((character, i) => character + (characters[i + 1] ?? '')))];
}

/**
 * What PostgreSQL is to look for: all pairs of all terms; a single character as the beginning of a pair. The terms are folded, so that
 * none holds a sign that a `tsquery` would take for its own.
 */
export function searchPairs(terms: readonly string[]): string {
  const pairs = terms.flatMap((term) => {
    const characters = [...term];
    if (characters.length === 1) return [`'${term}':*`];
    return characters.slice(1).map((character, i) => `'${characters[i]}${character}'`);
  });
  return [...new Set(pairs)].join(' & ');
}
