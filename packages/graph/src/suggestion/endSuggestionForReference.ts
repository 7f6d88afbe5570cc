/** Ends a suggestion for reference on the lead deputy's consent on paper; `askConsent` asks the deputy instead. */
import { endForReference } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('EndSuggestionForReferencePayload', 'A suggestion ended for reference.');

const Input = builder.inputType('EndSuggestionForReferenceInput', {
  description: 'A suggestion ended for reference.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      required: true,
      description: "The scan of the lead deputy's paper (CONSENT_FORM).",
    }),
  }),
});

builder.mutationField('endSuggestionForReference', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      "Ends a suggestion for reference on the lead deputy's consent on paper; `askConsent` asks the deputy instead.",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const paper = { reason: input.reason, attachmentIds: input.attachmentIds.map(({ id }) => id) };
      await endForReference(actOf(ctx), asked, paper);
      return { suggestionId: asked.id };
    },
  }),
);
