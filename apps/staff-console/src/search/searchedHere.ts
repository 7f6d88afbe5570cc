import { searchNouns } from '@renda/domain';

/** What is searched in this app: everything, since everything has a page here. */
export const searchedHere = searchNouns;
