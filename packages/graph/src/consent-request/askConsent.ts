/** Asks the lead deputy whether a suggestion may join another or end for reference. */
import { askConsent } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { ConsentKind } from '../suggestion/suggestionEnums.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('AskConsentPayload', 'The lead deputy asked.');

const Input = builder.inputType('AskConsentInput', {
  description: 'The lead deputy asked.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    kind: t.field({ type: ConsentKind, required: true, description: 'To what.' }),
    intoId: t.globalID({ for: Suggestion, description: 'The one that goes on; needed for JOIN.' }),
    reason: t.string({ required: true, description: 'Why; the deputy reads it.' }),
  }),
});

builder.mutationField('askConsent', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Asks the lead deputy whether a suggestion may join another or end for reference.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await askConsent(actOf(ctx), asked, { kind: input.kind, intoId: input.intoId?.id ?? null }, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
