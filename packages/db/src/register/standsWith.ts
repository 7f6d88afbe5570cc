/** Which entries are listed together, and so have places in one order. */
import type { RegisterNoun } from '@renda/domain';

/** The field whose value entries share that are listed together. */
export const standsWith: Readonly<Partial<Record<RegisterNoun, string>>> = {
  organ: 'parentId',
  partyOrganisation: 'organId',
  post: 'organId',
  deputy: 'termId',
  electoralDistrict: 'termId',
  delegation: 'termId',
  deputyGroup: 'termId',
  village: 'townshipId',
};
