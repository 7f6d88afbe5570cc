/** Which GraphQL type shows which noun of the register, and which enum which closed list. */
import {
  endingGroundTerms,
  mandateGroundTerms,
  mandateStateTerms,
  organKindTerms,
  partyOrganisationKindTerms,
  type RegisterNoun,
  sexTerms,
  townshipKindTerms,
  villageKindTerms,
} from '@renda/domain';
import { Delegation } from '../delegation/Delegation.ts';
import { Deputy, EndingGround, MandateGround, MandateState } from '../deputy/Deputy.ts';
import { DeputyGroup } from '../deputy-group/DeputyGroup.ts';
import { ElectoralDistrict } from '../electoral-district/ElectoralDistrict.ts';
import { Membership } from '../membership/Membership.ts';
import { Organ, OrganKind } from '../organ/Organ.ts';
import { PartyOrganisation, PartyOrganisationKind } from '../party-organisation/PartyOrganisation.ts';
import { Person, Sex } from '../person/Person.ts';
import { Portfolio } from '../portfolio/Portfolio.ts';
import { Post } from '../post/Post.ts';
import { Session } from '../session/Session.ts';
import { Term } from '../term/Term.ts';
import { Township, TownshipKind } from '../township/Township.ts';
import { Village, VillageKind } from '../village/Village.ts';

export const registerTypes = {
  organ: Organ,
  partyOrganisation: PartyOrganisation,
  person: Person,
  post: Post,
  portfolio: Portfolio,
  term: Term,
  session: Session,
  deputy: Deputy,
  membership: Membership,
  electoralDistrict: ElectoralDistrict,
  delegation: Delegation,
  deputyGroup: DeputyGroup,
  township: Township,
  village: Village,
} as const satisfies Record<RegisterNoun, unknown>;

const enums = [
  [organKindTerms, OrganKind],
  [partyOrganisationKindTerms, PartyOrganisationKind],
  [sexTerms, Sex],
  [mandateStateTerms, MandateState],
  [endingGroundTerms, EndingGround],
  [mandateGroundTerms, MandateGround],
  [townshipKindTerms, TownshipKind],
  [villageKindTerms, VillageKind],
] as const;

/** The enum that was declared from this closed list. */
export function enumFor(terms: object): (typeof enums)[number][1] {
  const found = enums.find(([declared]) => declared === terms);
  if (found === undefined) throw new Error('a closed list of the register has no enum');
  return found[1];
}
