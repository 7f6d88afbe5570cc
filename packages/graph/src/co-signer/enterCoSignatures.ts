/** Enters signatures that stand on the paper (登记联名). */
import { enterCoSignatures } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('EnterCoSignaturesPayload', 'Signatures entered from paper.');

const Input = builder.inputType('EnterCoSignaturesInput', {
  description: 'Signatures on paper to enter.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    deputyIds: t.globalIDList({
      for: Deputy,
      required: true,
      description: 'Who signed on paper, asked before or not.',
    }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      description: 'The scan (SCAN), owed unless one is with the suggestion already.',
    }),
  }),
});

builder.mutationField('enterCoSignatures', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Enters signatures that stand on the paper; each deputy is told and may object.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const deputies = input.deputyIds.map((d) => d.id);
      const scans = (input.attachmentIds ?? []).map((a) => a.id);
      await enterCoSignatures(actOf(ctx), asked, deputies, scans);
      return { suggestionId: asked.id };
    },
  }),
);
