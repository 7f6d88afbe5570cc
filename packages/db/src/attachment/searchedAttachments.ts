/** Files as search finds them: by name, and by their words. */
import type { Prisma } from '../../generated/client/client.ts';
import type { SearchedNoun } from '../search/SearchedNoun.ts';
import { visibleAttachments } from './visibleTo.ts';

const select = { id: true, name: true, text: true, uploadedAt: true } as const satisfies Prisma.AttachmentSelect;

type Row = Prisma.AttachmentGetPayload<{ select: typeof select }>;

export const searchedAttachments: SearchedNoun = {
  noun: 'ATTACHMENT',
  weight: 0,
  rows: (db) => db.attachment as never,
  findable: {},
  select,
  wordsOf: ({ id, name, text, uploadedAt }: Row) => ({
    id,
    heading: name,
    names: [],
    texts: text ? [text] : [],
    at: uploadedAt,
  }),
  visibleTo: visibleAttachments,
  shown: {
    select: { name: true, text: true },
    of: ({ name, text }: Pick<Row, 'name' | 'text'>) => ({ heading: name, texts: text ? [text] : [] }),
  },
};
