/** What the register is at a moment, in a few characters: nothing in it is deleted and every change adds to a version. */
import { type RegisterNoun, registerNouns } from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';

/** The table of each noun. */
export const registerTables: Readonly<Record<RegisterNoun, string>> = {
  organ: 'organs',
  partyOrganisation: 'party_organisations',
  person: 'people',
  post: 'posts',
  portfolio: 'portfolios',
  term: 'terms',
  session: 'sessions',
  deputy: 'deputies',
  membership: 'memberships',
  electoralDistrict: 'electoral_districts',
  delegation: 'delegations',
  deputyGroup: 'deputy_groups',
  township: 'townships',
  village: 'villages',
};

const counted = registerNouns
  .map(
    (noun) =>
      `select ${registerNouns.indexOf(noun)} as place, count(*) as rows, coalesce(sum(version), 0) as versions from ${registerTables[noun]}`,
  )
  .join(' union all ');
const fingerprint = Prisma.raw(
  `select string_agg(rows || ':' || versions, ' ' order by place) as fingerprint from (${counted}) as nouns`,
);

/** The fingerprint: two that are equal say that the register is the same. */
export async function registerFingerprint(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ fingerprint: string }[]>(fingerprint);
  return row?.fingerprint ?? '';
}
