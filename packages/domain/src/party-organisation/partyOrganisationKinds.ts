/** Kinds of Party organisation within an organ. A leading group is not the branch's superior (党组条例; 支部条例). */
import type { Sentences } from '../kernel/Refusal.ts';

export const partyOrganisationKindTerms = {
  LEADING_PARTY_GROUP: { 'zh-CN': '党组', en: "leading Party members' group" },
  PARTY_BRANCH: { 'zh-CN': '机关党支部', en: 'Party branch' },
  PARTY_CELL: { 'zh-CN': '党小组', en: 'Party cell' },
} as const satisfies Record<string, Sentences>;

export type PartyOrganisationKind = keyof typeof partyOrganisationKindTerms;
export const partyOrganisationKinds = Object.keys(partyOrganisationKindTerms) as PartyOrganisationKind[];
