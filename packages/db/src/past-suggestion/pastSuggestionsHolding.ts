/** Suggestions of earlier years narrowed by words. */
import { holdingWords } from '../search/holdingWords.ts';

/** Characters of a query that are looked at. */
const most = 100;

/** Where-clause of those that hold every term of the query, as search compares them. */
export function pastSuggestionsHolding(query: string) {
  return holdingWords('PAST_SUGGESTION', 'title', query.slice(0, most));
}
