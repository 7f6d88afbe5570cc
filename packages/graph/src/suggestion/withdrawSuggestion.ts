/** The lead deputy takes a suggestion back, until it is handed over (撤回). */
import { withdrawSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('WithdrawSuggestionPayload', 'A suggestion withdrawn.');

const Input = builder.inputType('WithdrawSuggestionInput', {
  description: 'A suggestion withdrawn.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ description: 'Why; co-signers and the body read it. Needed once it was submitted.' }),
  }),
});

builder.mutationField('withdrawSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'The lead deputy takes a suggestion back, until it is handed over (撤回).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await withdrawSuggestion(actOf(ctx), asked, input.reason ?? '');
      return { suggestionId: asked.id };
    },
  }),
);
