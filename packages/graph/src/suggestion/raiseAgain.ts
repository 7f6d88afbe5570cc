/** Ties a suggestion to the earlier one that it raises again (滚动办理); and which later ones raised it again. */
import { raiseAgain, visibleSuggestions } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

builder.prismaObjectField(Suggestion, 'raisedAgainBy', (t) =>
  t.relation('raisedAgainBy', {
    description: 'Later suggestions that raise it again, those that the viewer may see.',
    query: (_args, ctx) => ({ where: visibleSuggestions(ctx.viewer), orderBy: { filedAt: 'asc' } }),
  }),
);

const Payload = suggestionPayload('RaiseAgainPayload', 'A suggestion tied to an earlier one.');

const Input = builder.inputType('RaiseAgainInput', {
  description: 'The earlier suggestion that one raises again.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The later suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    earlierId: t.globalID({ for: Suggestion, description: 'The earlier one; none unties it.' }),
  }),
});

builder.mutationField('raiseAgain', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Ties a suggestion to the earlier one that it raises again, or unties it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await raiseAgain(actOf(ctx), asked, input.earlierId?.id ?? null);
      return { suggestionId: asked.id };
    },
  }),
);
