/** Asks deputies to sign a suggestion too (邀请联名). */
import { inviteCoSigners } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('InviteCoSignersPayload', 'Deputies asked to sign.');

const Input = builder.inputType('InviteCoSignersInput', {
  description: 'Deputies to ask.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    deputyIds: t.globalIDList({
      for: Deputy,
      required: true,
      description: 'Of the same congress and in office; each once, not the lead deputy, nobody who was asked before.',
    }),
  }),
});

builder.mutationField('inviteCoSigners', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Asks deputies to sign a suggestion too, until it is accepted.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await inviteCoSigners(
        actOf(ctx),
        asked,
        input.deputyIds.map((d) => d.id),
      );
      return { suggestionId: asked.id };
    },
  }),
);
