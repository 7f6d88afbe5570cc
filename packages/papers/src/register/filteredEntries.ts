/** Which entries of the register a list shows, narrowed as on its screen. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RegisterNoun } from '@renda/domain';
import type { Context } from '@renda/graph';
import { parse } from 'graphql';
import { ask } from '../ask.ts';
import type { ListFilter } from '../lists/ListSheet.ts';

/** The list of each noun in the graph. */
const lists: Readonly<Record<RegisterNoun, string>> = {
  organ: 'organs',
  partyOrganisation: 'partyOrganisations',
  person: 'people',
  post: 'posts',
  portfolio: 'portfolios',
  term: 'terms',
  session: 'sessions',
  deputy: 'deputies',
  membership: 'memberships',
  electoralDistrict: 'electoralDistricts',
  delegation: 'delegations',
  deputyGroup: 'deputyGroups',
  township: 'townships',
  village: 'villages',
};

const pageRows = 100;

type Page = {
  readonly entries: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
type Variables = { readonly first: number; readonly after: string | null; readonly filter: ListFilter };

/** The ids of all of them, read page by page. Refuses as the list does, and (`Invalid`) filters of another list. */
export async function filteredEntries(
  context: Context,
  noun: RegisterNoun,
  filter: ListFilter,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const document = listOf(noun);
  for (let after: string | null = null; ; ) {
    const { entries }: Page = await ask(context, document, { first: pageRows, after, filter });
    for (const { node } of entries.edges) ids.add(plainId(node.id));
    if (!entries.pageInfo.hasNextPage) return ids;
    after = entries.pageInfo.endCursor;
  }
}

function listOf(noun: RegisterNoun): TypedDocumentNode<Page, Variables> {
  const type = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return parse(`query Entries($first: Int, $after: String, $filter: ${type}Filter) {
    entries: ${lists[noun]}(first: $first, after: $after, filter: $filter) {
      edges { node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }`) as TypedDocumentNode<Page, Variables>;
}

function plainId(globalId: string): string {
  return Buffer.from(globalId, 'base64').toString('utf8').split(':')[1] ?? '';
}
