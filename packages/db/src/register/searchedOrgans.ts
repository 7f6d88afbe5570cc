/** Organs as search finds them: by full and short name, their pinyin and their initials. */
import type { Prisma } from '../../generated/client/client.ts';
import type { SearchedNoun } from '../search/SearchedNoun.ts';
import { searchText } from './searchText.ts';
import { searchedRegister } from './visibleRegister.ts';

const select = { id: true, name: true, shortName: true, validFrom: true } as const satisfies Prisma.OrganSelect;

type Row = Prisma.OrganGetPayload<{ select: typeof select }>;

export const searchedOrgans: SearchedNoun = {
  noun: 'ORGAN',
  weight: 1,
  rows: (db) => db.organ as never,
  findable: {},
  select,
  wordsOf: ({ id, name, shortName, validFrom }: Row) => ({
    id,
    heading: name,
    names: [name, shortName].flatMap((each) => searchText(each).split(' ')),
    texts: [],
    at: validFrom,
  }),
  visibleTo: searchedRegister,
  shown: {
    select: { name: true, shortName: true },
    of: ({ name, shortName }: Pick<Row, 'name' | 'shortName'>) => ({ heading: name, texts: [shortName] }),
  },
};
