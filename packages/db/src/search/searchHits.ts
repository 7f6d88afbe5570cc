/** Which records hold the terms of a search, best first; who may see them is asked afterwards. */
import { foldedText, type SearchNoun, searchTerms } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { cutWords } from './cutWords.ts';
import { searchPairs } from './searchGrams.ts';

/** A record that holds all terms: 15 for one that is called so, down to 1 for a file in which they stand somewhere. */
export type SearchHit = {
  readonly noun: SearchNoun;
  readonly recordId: string;
  readonly score: number;
  readonly at: Date;
};

/** What is looked for, among what, and after which hit. */
export type AskedSearch = {
  readonly query: string;
  readonly nouns: readonly SearchNoun[];
  readonly after: Pick<SearchHit, 'recordId' | 'score' | 'at'> | null;
};

/**
 * The county's records that hold every term of the query, in one statement, at most so many. It asks nobody who is asking: whoever shows
 * them, or tells how many there are, reads them under the `visibleTo` of their noun first.
 */
export async function unsafeSearchHits(db: Db, asked: AskedSearch, atMost: number): Promise<SearchHit[]> {
  const { query, nouns, after } = asked;
  const terms = searchTerms(query);
  if (terms.length === 0 || nouns.length === 0) return [];
  const whole = foldedText([...query].slice(0, 100).join(''));
  const words = ` ${cutWords(query).join(' ')} `;
  return db.$queryRaw<SearchHit[]>`
    select noun, record_id as "recordId", score, at from search_hits(
      ${[...nouns]}::text[], ${searchPairs(terms)}::tsquery, ${termPatterns(terms)}::text[],
      ${termPatterns(terms.filter((term) => [...term].length > 2))}::text[], ${whole}, ${words},
      ${after?.score ?? null}::integer, ${after?.at ?? null}::timestamptz, ${after?.recordId ?? null}::uuid, ${atMost}::integer)`;
}

/** What holds each term, as LIKE is asked; folded terms hold none of its own signs. */
export function termPatterns(terms: readonly string[]): string[] {
  return terms.map((term) => `%${term}%`);
}
