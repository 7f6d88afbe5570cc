/** One entry of a suggestion's history. */
import { eventSentence } from '@renda/domain';
import { builder } from '../builder.ts';

builder.prismaObject('SuggestionEvent', {
  select: { id: true },
  fields: (t) => ({
    move: t.exposeString('move', { description: 'The move or record, such as accept or consult.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    actorName: t.exposeString('actorName', { description: 'Who.' }),
    actorBody: t.exposeString('actorBody', { nullable: true, description: 'In which capacity.' }),
    fromState: t.exposeString('fromState', { nullable: true, description: 'The state before.' }),
    toState: t.exposeString('toState', { nullable: true, description: 'The state after.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
    legalBasis: t.exposeString('legalBasis', { nullable: true, description: 'On what basis.' }),
    sentence: t.string({
      select: { move: true, actorName: true, actorBody: true, reason: true, facts: true },
      description: "The entry as a sentence, in the viewer's language.",
      resolve: (e, _args, ctx) =>
        eventSentence({ ...e, facts: e.facts as Readonly<Record<string, unknown>> }, ctx.viewer.locale),
    }),
  }),
});
