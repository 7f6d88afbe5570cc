/** Passes an accepted suggestion of a township up to the county; the number stays. */
import { raiseUp } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('RaiseUpPayload', 'A suggestion passed up.');

const Input = builder.inputType('RaiseUpInput', {
  description: 'A suggestion passed up.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why; everybody concerned reads it.' }),
  }),
});

builder.mutationField('raiseUp', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Passes an accepted suggestion of a township up to the county; the number stays.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await raiseUp(actOf(ctx), asked, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
