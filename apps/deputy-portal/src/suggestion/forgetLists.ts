import type { ApolloCache } from '@apollo/client';

/** After a suggestion began or moved: lists, counts and what is to be done are asked anew when they are next shown. */
export function forgetLists(cache: ApolloCache): void {
  for (const fieldName of [
    'suggestions',
    'suggestionStateCounts',
    'todos',
    'coSignings',
    'entriesToCheck',
    'consentsToAnswer',
  ])
    cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
