/** What an entry of the register is called: in sentences, and in searches. */
import { type RegisterNoun, type SearchNoun, sessionName, termName } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';
import { refreshSearch } from '../search/refreshSearch.ts';
import { type Row, rowsOf } from './registerRows.ts';
import { searchText } from './searchText.ts';

/** An entry's name in a sentence, with the names of persons and of things by which it is found. */
export type EntryNames = {
  readonly name: string;
  readonly people?: readonly string[];
  readonly words?: readonly string[];
};

type Naming = { readonly select: object; readonly of: (row: never) => EntryNames };

type Named = { readonly name: string };
type Coded = Named & { readonly code: string };
type TermNames = { readonly ordinal: number; readonly congress: { readonly name: string } };

const person = { select: { name: true } } as const;
const congress = { select: { name: true } } as const;
const named: Naming = { select: { name: true }, of: ({ name }: Named) => only(name) };
const coded: Naming = {
  select: { name: true, code: true },
  of: ({ name, code }: Coded) => ({ name, words: [name, code] }),
};

const naming: Readonly<Record<RegisterNoun, Naming>> = {
  organ: {
    select: { name: true, shortName: true } satisfies Prisma.OrganSelect,
    of: ({ name, shortName }: Named & { shortName: string }) => ({ name, words: [name, shortName] }),
  },
  partyOrganisation: named,
  person: { select: { name: true } satisfies Prisma.PersonSelect, of: ({ name }: Named) => ({ name, people: [name] }) },
  post: {
    select: { title: true, person } satisfies Prisma.PostSelect,
    of: (post: { title: string; person: Named }) => ({
      name: `${post.title} ${post.person.name}`,
      people: [post.person.name],
      words: [post.title],
    }),
  },
  portfolio: {
    select: {
      post: { select: { title: true, person } },
      organ: { select: { name: true } },
    } satisfies Prisma.PortfolioSelect,
    of: ({ post, organ }: { post: { title: string; person: Named }; organ: Named }) => ({
      name: `${post.title} ${post.person.name} · ${organ.name}`,
      people: [post.person.name],
      words: [organ.name],
    }),
  },
  term: {
    select: { ordinal: true, congress } satisfies Prisma.TermSelect,
    of: ({ ordinal, congress: { name } }: TermNames) => only(termName(name, ordinal)),
  },
  session: {
    select: { ordinal: true, term: { select: { ordinal: true, congress } } } satisfies Prisma.SessionSelect,
    of: ({ ordinal, term }: { ordinal: number; term: TermNames }) =>
      only(sessionName(term.congress.name, term.ordinal, ordinal)),
  },
  deputy: {
    select: { person } satisfies Prisma.DeputySelect,
    of: (deputy: { person: Named }) => ({ name: deputy.person.name, people: [deputy.person.name] }),
  },
  membership: {
    select: {
      deputy: { select: { person } },
      delegation: { select: { name: true } },
      deputyGroup: { select: { name: true } },
    } satisfies Prisma.MembershipSelect,
    of: (membership: { deputy: { person: Named }; delegation: Named | null; deputyGroup: Named | null }) => {
      const group = (membership.delegation ?? membership.deputyGroup)?.name ?? '';
      const { name } = membership.deputy.person;
      return { name: `${group} ${name}`, people: [name], words: [group] };
    },
  },
  electoralDistrict: named,
  delegation: named,
  deputyGroup: named,
  township: coded,
  village: coded,
};

function only(name: string): EntryNames {
  return { name, words: [name] };
}

/** What to read of a row to know its name. */
export function nameSelect(noun: RegisterNoun): object {
  return { id: true, validFrom: true, validTo: true, version: true, ...naming[noun].select };
}

/** The names of a row that was read by `nameSelect`. */
export function namesOf(noun: RegisterNoun, row: Row): EntryNames {
  return naming[noun].of(row as never);
}

/** What searches for these names look into. */
export function namesSearchText({ people = [], words = [] }: EntryNames): string {
  return [...people.map((name) => searchText(name, { isPerson: true })), ...words.map((word) => searchText(word))].join(
    ' ',
  );
}

/** The entries whose names hold the name of this one. */
function namedAfter(noun: RegisterNoun, ids: readonly string[]): [RegisterNoun, Readonly<Record<string, unknown>>][] {
  const id = { in: [...ids] };
  const after: Partial<Record<RegisterNoun, [RegisterNoun, Readonly<Record<string, unknown>>][]>> = {
    person: [
      ['post', { personId: id }],
      ['portfolio', { post: { personId: id } }],
      ['deputy', { personId: id }],
      ['membership', { deputy: { personId: id } }],
    ],
    organ: [
      ['portfolio', { organId: id }],
      ['term', { congressId: id }],
      ['session', { term: { congressId: id } }],
    ],
    delegation: [['membership', { delegationId: id }]],
    deputyGroup: [['membership', { deputyGroupId: id }]],
  };
  return [[noun, { id }], ...(after[noun] ?? [])];
}

const searchedAs: Partial<Record<RegisterNoun, SearchNoun>> = { person: 'PERSON', organ: 'ORGAN' };

/** Writes anew what searches find entries by, and those that are named after them. */
export async function refreshSearchText(tx: Tx, noun: RegisterNoun, ids: readonly string[]): Promise<void> {
  for (const [named, where] of namedAfter(noun, ids)) {
    const rows = rowsOf(tx, named);
    for (const row of await rows.findMany({ where, select: nameSelect(named) })) {
      await rows.updateMany({ where: { id: row.id }, data: { searchText: namesSearchText(namesOf(named, row)) } });
    }
  }
  await refreshEntriesOfSearch(tx, noun, ids);
}

/** The search over everything finds the entries as they are now, where it finds such entries at all. */
export async function refreshEntriesOfSearch(tx: Tx, noun: RegisterNoun, ids: readonly string[]): Promise<void> {
  const searched = searchedAs[noun];
  if (searched !== undefined) await refreshSearch(tx, searched, ids);
}
