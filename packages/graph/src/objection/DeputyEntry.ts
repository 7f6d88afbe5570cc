/** What was entered in the viewer's name, or tells of a talk with them: found right, or objected to. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { deputyEntries, type Prisma, visibleObjections, visibleSuggestions } from '@renda/db';
import { awaitsDeputy, deputyEntrySentence, type DeputyEntry as Entry } from '@renda/domain';
import { builder } from '../builder.ts';
import { Consultation } from '../handling/Handling.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { Objection, ObjectionSubject } from './Objection.ts';

/** Most shown on the first screen: the rest follows when these are done. */
const most = 20;

type Shown = Entry & { readonly suggestion: { readonly id: string } | null };

export const DeputyEntry = builder.objectRef<Shown>('DeputyEntry').implement({
  description: "What others put on record in the viewer's name as a deputy, or about a talk with them.",
  fields: (t) => ({
    subject: t.expose('subject', { type: ObjectionSubject, description: 'What it is.' }),
    consultationId: t.globalID({
      nullable: true,
      description: 'The consultation, where it is one.',
      resolve: ({ consultationId }) => consultationId && { id: consultationId, type: Consultation },
    }),
    sentence: t.string({
      description: "The record as a sentence to the deputy, in the viewer's language.",
      resolve: (entry, _args, ctx) => deputyEntrySentence(entry, ctx.viewer.locale),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was entered.' }),
    isChecked: t.boolean({
      description: 'The deputy found it right.',
      resolve: ({ checkedAt }) => checkedAt !== null,
    }),
    isAwaiting: t.boolean({ description: "It waits for the deputy's word.", resolve: awaitsDeputy }),
    objection: t.prismaField({
      type: Objection,
      nullable: true,
      description: "The deputy's objection to it.",
      resolve: (query, { objectionId }, _args, ctx) =>
        objectionId === null
          ? null
          : ctx.db.objection.findFirst({ ...query, where: { id: objectionId, AND: visibleObjections(ctx.viewer) } }),
    }),
    suggestion: t.field({
      type: Suggestion,
      nullable: true,
      description: 'On which suggestion.',
      resolve: ({ suggestion }) => suggestion as never,
    }),
  }),
});

builder.prismaObjectFields('Suggestion', (t) => ({
  ownEntries: t.field({
    type: [DeputyEntry],
    select: { id: true },
    description: "What stands on it in the viewer's name and was entered by others, earliest first.",
    resolve: async (suggestion, _args, ctx) => {
      const own = ctx.viewer.mandates.map((m) => m.deputyId);
      const entries = await deputyEntries(ctx.db, own, { suggestionId: suggestion.id });
      return entries.map((entry) => ({ ...entry, suggestion }));
    },
  }),
}));

builder.queryField('entriesToCheck', (t) =>
  t.field({
    type: [DeputyEntry],
    description: "What was entered in the viewer's name and waits for their word, latest first.",
    resolve: async (_root, _args, ctx, info) => {
      const own = ctx.viewer.mandates.map((m) => m.deputyId);
      const all = await deputyEntries(ctx.db, own, { isAwaiting: true });
      const entries = all.filter(awaitsDeputy).reverse().slice(0, most);
      if (entries.length === 0) return [];
      const { select } = queryFromInfo({
        context: ctx,
        info,
        typeName: 'Suggestion',
        path: ['suggestion'],
        select: { id: true },
      });
      const suggestions = await ctx.db.suggestion.findMany({
        select: select as { id: true } & Prisma.SuggestionSelect,
        where: { id: { in: entries.map((e) => e.suggestionId) }, AND: visibleSuggestions(ctx.viewer) },
      });
      return entries.map((e) => ({ ...e, suggestion: suggestions.find((s) => s.id === e.suggestionId) ?? null }));
    },
  }),
);
