/** Takes back what was asked of the lead deputy. */
import { takeBackConsent } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('TakeBackConsentPayload', 'A question taken back.');

const Input = builder.inputType('TakeBackConsentInput', {
  description: 'A question taken back.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('takeBackConsent', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes back what was asked of the lead deputy.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await takeBackConsent(actOf(ctx), asked);
      return { suggestionId: asked.id };
    },
  }),
);
