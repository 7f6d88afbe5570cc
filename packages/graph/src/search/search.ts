/** Search over everything that the viewer may see: one list of hits, whatever nouns they are of. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { type FoundRecord, searchPage } from '@renda/db';
import { type MarkedText, type SearchNoun as Noun, searchLimits, searchNouns, searchNounTerms } from '@renda/domain';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { connectionPage, pageSize } from '../connection.ts';
import { enumOf } from '../enumOf.ts';
import { Organ } from '../organ/Organ.ts';
import { PastSuggestion } from '../past-suggestion/PastSuggestion.ts';
import { Person } from '../person/Person.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { hitCursor, hitOfCursor } from './hitCursor.ts';

const SearchNoun = enumOf('SearchNoun', 'What can be searched.', searchNounTerms);

const typeNames = {
  SUGGESTION: 'Suggestion',
  PAST_SUGGESTION: 'PastSuggestion',
  PERSON: 'Person',
  ORGAN: 'Organ',
  ATTACHMENT: 'Attachment',
} as const satisfies Record<Noun, string>;

const FoundPlace = builder.objectRef<MarkedText['marks'][number]>('FoundPlace').implement({
  description: 'Where in a text something was found, in UTF-16 code units.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'Where it begins.' }),
    to: t.exposeInt('to', { description: 'Before which it ends.' }),
  }),
});

const MarkedTextType = builder.objectRef<MarkedText>('MarkedText').implement({
  description: 'A text, or a part of one, with the places of what was found in it. Plain text, never markup.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text.' }),
    marks: t.expose('marks', { type: [FoundPlace], description: 'The places, in order, none over another.' }),
    isCutBefore: t.exposeBoolean('isCutBefore', { description: 'More of the text stands before it.' }),
    isCutAfter: t.exposeBoolean('isCutAfter', { description: 'More of the text follows.' }),
  }),
});

const SearchRecord = builder.unionType('SearchRecord', {
  description: 'A record that was found.',
  types: [Suggestion, PastSuggestion, Person, Organ, Attachment],
  resolveType: (record) => (record as { readonly typeName?: string }).typeName ?? null,
});

const SearchHit = builder.objectRef<FoundRecord>('SearchHit').implement({
  description: 'A record in which everything that was looked for stands, and where it stands there.',
  fields: (t) => ({
    noun: t.expose('noun', { type: SearchNoun, description: 'What it is.' }),
    record: t.field({
      type: SearchRecord,
      description: 'The record itself, which the viewer may see.',
      resolve: ({ noun, record }) => ({ ...record, typeName: typeNames[noun] }) as never,
    }),
    heading: t.expose('heading', { type: MarkedTextType, description: 'Its title or name.' }),
    excerpt: t.expose('excerpt', {
      type: MarkedTextType,
      nullable: true,
      description: 'Where else it stands in the record; empty where it stands in the heading or the names alone.',
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchConnection', description: 'A page of what was found.' },
  { name: 'SearchEdge', description: 'What was found, and its place in the list.' },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'What the viewer may see and everything of the query stands in, best first: what is called so, then where it stands in the heading, then in the text, then in files; the newer first.',
    args: {
      query: t.arg.string({
        required: true,
        description: `Parts of words, of names, their pinyin or initials, or a number; at most ${searchLimits.query} characters are looked at.`,
      }),
      nouns: t.arg({ type: [SearchNoun], description: 'Only these; all if left out.' }),
      first: t.arg.int({ description: `How many, at most ${searchLimits.page}.` }),
      after: t.arg.string({ description: 'Begins after this cursor.' }),
    },
    resolve: async (_root, { query, nouns, ...args }, ctx, info) => {
      const size = pageSize(args, searchLimits.page);
      const asked = { query, nouns: nouns ?? searchNouns, after: hitOfCursor(args.after) };
      const found = await searchPage(ctx.db, ctx.viewer, asked, size + 1, (noun) => {
        const path = ['edges', 'node', 'record'];
        const typeName = typeNames[noun];
        return queryFromInfo({ context: ctx, info, typeName, path, select: { id: true } }).select;
      });
      return { ...connectionPage(found, args, hitCursor), count: () => Promise.resolve(found.length) };
    },
  }),
);
