/** Suggestions of earlier years as search finds them: by title, number, people, units and text. */
import type { Prisma } from '../../generated/client/client.ts';
import type { SearchedNoun } from '../search/SearchedNoun.ts';
import { visiblePastSuggestions } from './visiblePastSuggestions.ts';

const shown = {
  title: true,
  officialNumber: true,
  leadDeputy: true,
  coSigners: true,
  units: true,
  body: true,
} as const satisfies Prisma.PastSuggestionSelect;

const select = { id: true, ...shown } as const satisfies Prisma.PastSuggestionSelect;

type Row = Prisma.PastSuggestionGetPayload<{ select: typeof select }>;
type Shown = Prisma.PastSuggestionGetPayload<{ select: typeof shown }>;

/** They are all older than anything that the platform handled. */
const longAgo = new Date(0);

export const searchedPastSuggestions: SearchedNoun = {
  noun: 'PAST_SUGGESTION',
  weight: 1,
  rows: (db) => db.pastSuggestion as never,
  findable: {},
  select,
  wordsOf: ({ id, title, officialNumber, ...texts }: Row) => ({
    id,
    heading: title,
    names: [officialNumber],
    texts: textsOf(texts),
    at: longAgo,
  }),
  visibleTo: visiblePastSuggestions,
  shown: {
    select: shown,
    of: ({ title, officialNumber, ...texts }: Shown) => ({
      heading: title,
      texts: [officialNumber, ...textsOf(texts)],
    }),
  },
};

function textsOf({ leadDeputy, coSigners, units, body }: Omit<Shown, 'title' | 'officialNumber'>): string[] {
  return [leadDeputy, coSigners, units, body].flatMap((text) => text ?? []);
}
