/** People as search finds them: by name, its pinyin and its initials. */
import type { Prisma } from '../../generated/client/client.ts';
import type { SearchedNoun } from '../search/SearchedNoun.ts';
import { searchText } from './searchText.ts';
import { searchedRegister } from './visibleRegister.ts';

const select = { id: true, name: true, validFrom: true } as const satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: typeof select }>;

export const searchedPeople: SearchedNoun = {
  noun: 'PERSON',
  weight: 1,
  rows: (db) => db.person as never,
  findable: {},
  select,
  wordsOf: ({ id, name, validFrom }: Row) => ({
    id,
    heading: name,
    names: searchText(name, { isPerson: true }).split(' '),
    texts: [],
    at: validFrom,
  }),
  visibleTo: searchedRegister,
  shown: { select: { name: true }, of: ({ name }: Pick<Row, 'name'>) => ({ heading: name, texts: [] }) },
};
