/** Suggestions as search finds them: by title, number, proposal and body. */
import type { Prisma } from '../../generated/client/client.ts';
import type { SearchedNoun } from '../search/SearchedNoun.ts';
import { visibleSuggestions } from './visibleTo.ts';

const select = {
  id: true,
  title: true,
  body: true,
  proposal: true,
  officialNumber: true,
  number: true,
  filedAt: true,
} as const satisfies Prisma.SuggestionSelect;

type Row = Prisma.SuggestionGetPayload<{ select: typeof select }>;

const shown = {
  title: true,
  body: true,
  proposal: true,
  officialNumber: true,
} as const satisfies Prisma.SuggestionSelect;

type Shown = Prisma.SuggestionGetPayload<{ select: typeof shown }>;

/** A purged one is found by nothing. */
export const searchedSuggestions: SearchedNoun = {
  noun: 'SUGGESTION',
  weight: 1,
  rows: (db) => db.suggestion as never,
  findable: { state: { not: 'PURGED' } } satisfies Prisma.SuggestionWhereInput,
  select,
  wordsOf: ({ id, title, body, proposal, officialNumber, number, filedAt }: Row) => ({
    id,
    heading: title,
    names: [...(officialNumber ? [officialNumber] : []), ...numbersOf(number)],
    texts: [proposal, body],
    at: filedAt,
  }),
  visibleTo: visibleSuggestions,
  shown: {
    select: shown,
    of: ({ title, body, proposal, officialNumber }: Shown) => ({
      heading: title,
      texts: [...(officialNumber ? [officialNumber] : []), proposal, body],
    }),
  },
};

/** As people say a number: 12, 0012, 第12号, 第0012号. */
function numbersOf(number: number | null): string[] {
  if (number === null) return [];
  const forms = [String(number), String(number).padStart(4, '0')];
  return forms.flatMap((form) => [form, `第${form}号`]);
}
