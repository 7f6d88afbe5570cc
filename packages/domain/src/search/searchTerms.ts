/** What a person typed into a search, as terms that must all occur. */
import { foldedText } from './foldedText.ts';

/** Characters of a query that are looked at, and terms; what is beyond is passed over. */
export const searchLimits = { query: 100, terms: 8, page: 50 } as const;

/** Between these, what was typed is taken for several terms. */
const between = /[\s、，；,;]+/u;

/** The folded terms, each once, the longest first: the longer, the fewer records hold it. None where nothing was typed that is compared. */
export function searchTerms(query: string): string[] {
  const typed = [...query].slice(0, searchLimits.query).join('');
  const terms = new Set(typed.split(between).map(foldedText));
  terms.delete('');
  return [...terms].sort((one, other) => other.length - one.length).slice(0, searchLimits.terms);
}
