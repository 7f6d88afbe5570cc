/** Suggestions of earlier years: found and read, never handled or counted. */
import { pastSuggestionsHolding, visiblePastSuggestions } from '@renda/db';
import type { Mark as MarkName, ReplyClass as ReplyClassName } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { registerConnection } from '../registerConnection.ts';
import { Mark, ReplyClass } from '../suggestion/suggestionEnums.ts';

export const PastSuggestion = builder.prismaNode('PastSuggestion', {
  nullable: true,
  description: 'A suggestion that was closed before the county had the platform, as its register says.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visiblePastSuggestions(ctx.viewer) }),
  fields: (t) => ({
    officialNumber: t.exposeString('officialNumber', { description: 'Its number as on paper.' }),
    series: t.exposeString('series', { description: 'The session at which, or the year in which, it was raised.' }),
    title: t.exposeString('title', { description: 'What it is about, in a line.' }),
    leadDeputy: t.exposeString('leadDeputy', { description: 'The lead deputy, as written then.' }),
    coSigners: t.exposeString('coSigners', { nullable: true, description: 'The co-signers, as written then.' }),
    category: t.exposeString('category', { nullable: true, description: 'Its subject, as written then.' }),
    body: t.exposeString('body', { nullable: true, description: 'Its text, where the register has it.' }),
    units: t.exposeString('units', { nullable: true, description: 'The units that handled it, as written then.' }),
    replyClass: t.field({
      type: ReplyClass,
      nullable: true,
      select: { replyClass: true },
      description: 'The class of the reply.',
      resolve: ({ replyClass }) => replyClass as ReplyClassName | null,
    }),
    repliedOn: t.expose('repliedOn', { type: 'Date', nullable: true, description: 'When it was replied to.' }),
    evaluation: t.field({
      type: Mark,
      nullable: true,
      select: { evaluation: true },
      description: "The deputy's mark for the result.",
      resolve: ({ evaluation }) => evaluation as MarkName | null,
    }),
    isOpen: t.exposeBoolean('isOpen', { description: 'Units may read it as well.' }),
  }),
});

const PastSuggestionConnection = registerConnection(
  PastSuggestion,
  'PastSuggestion',
  'A suggestion of an earlier year',
  'suggestions of earlier years',
);

builder.queryField('pastSuggestions', (t) =>
  t.field({
    type: PastSuggestionConnection,
    description: 'The suggestions of earlier years that the viewer may see, by number, the latest first.',
    args: {
      ...t.arg.connectionArgs(),
      search: t.arg.string({ description: 'Parts of the title, number, people, units or text.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const search = args.search?.trim();
      return keysetConnection({
        model: ctx.db.pastSuggestion,
        where: {
          AND: [visiblePastSuggestions(ctx.viewer), ...(search ? [pastSuggestionsHolding(search)] : [])],
        },
        narrowing: search ? 'SEARCHED' : 'NONE',
        order: { column: 'officialNumber', direction: 'desc', type: 'text' },
        args,
        ctx,
        info,
        typeName: 'PastSuggestion',
      });
    },
  }),
);
