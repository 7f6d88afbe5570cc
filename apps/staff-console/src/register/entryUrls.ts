import type { RegisterNoun } from '@renda/domain';
import { urls } from '../urls.ts';

/** The page on which the entries of a noun are. */
export const entryUrls = {
  organ: urls.organs,
  partyOrganisation: urls.partyOrganisations,
  person: urls.people,
  post: urls.posts,
  portfolio: urls.portfolios,
  term: urls.terms,
  session: urls.sessions,
  deputy: urls.deputies,
  membership: urls.memberships,
  electoralDistrict: urls.electoralDistricts,
  delegation: urls.delegations,
  deputyGroup: urls.deputyGroups,
  township: urls.townships,
  village: urls.villages,
} as const satisfies Record<RegisterNoun, string>;
