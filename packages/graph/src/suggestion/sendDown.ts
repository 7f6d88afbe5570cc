/** Sends a suggestion that a presidium passed up back to it. */
import { sendDown } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('SendDownPayload', 'A suggestion sent back down.');

const Input = builder.inputType('SendDownInput', {
  description: 'A suggestion sent back down.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why; everybody concerned reads it.' }),
  }),
});

builder.mutationField('sendDown', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Sends a suggestion that a presidium passed up back to it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await sendDown(actOf(ctx), asked, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
