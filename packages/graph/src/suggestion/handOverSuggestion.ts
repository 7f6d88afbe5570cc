/** Hands an accepted suggestion over today: the clock of the reply starts, and nothing restarts it (代表法51). */
import { handOverSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('HandOverSuggestionPayload', 'A suggestion handed over.');

const Input = builder.inputType('HandOverSuggestionInput', {
  description: 'A suggestion handed over.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    organId: t.globalID({ for: Organ, required: true, description: 'The organ that assigns it on to units.' }),
    isWide: t.boolean({ required: true, description: 'Wide or difficult: six months instead of three.' }),
  }),
});

builder.mutationField('handOverSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Hands an accepted suggestion over today: the clock of the reply starts, and nothing restarts it (代表法51).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await handOverSuggestion(actOf(ctx), asked, { organId: input.organId.id, isWide: input.isWide });
      return { suggestionId: asked.id };
    },
  }),
);
