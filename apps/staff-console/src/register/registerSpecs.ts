import type { RegisterNoun } from '@renda/domain';
import { delegations } from './delegation/delegations.ts';
import { deputies } from './deputy/deputies.ts';
import { deputyGroups } from './deputy-group/deputyGroups.ts';
import { electoralDistricts } from './electoral-district/electoralDistricts.ts';
import { memberships } from './membership/memberships.ts';
import { organs } from './organ/organs.ts';
import { partyOrganisations } from './party-organisation/partyOrganisations.ts';
import { people } from './person/people.ts';
import { portfolios } from './portfolio/portfolios.ts';
import { posts } from './post/posts.ts';
import type { RegisterSpec } from './RegisterSpec.ts';
import { sessions } from './session/sessions.ts';
import { terms } from './term/terms.ts';
import { townships } from './township/townships.ts';
import { villages } from './village/villages.ts';

/** The pages of the register: one row a noun. */
export const registerSpecs: Readonly<Record<RegisterNoun, RegisterSpec>> = {
  organ: organs,
  partyOrganisation: partyOrganisations,
  person: people,
  post: posts,
  portfolio: portfolios,
  term: terms,
  session: sessions,
  deputy: deputies,
  membership: memberships,
  electoralDistrict: electoralDistricts,
  delegation: delegations,
  deputyGroup: deputyGroups,
  township: townships,
  village: villages,
};
