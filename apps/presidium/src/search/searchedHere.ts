import type { SearchNoun } from '@renda/domain';

/** What is searched in this app: the nouns whose records have a page here. */
export const searchedHere = ['SUGGESTION', 'ATTACHMENT'] as const satisfies readonly SearchNoun[];
