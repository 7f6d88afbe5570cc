/** Joins a suggestion into a similar one on the lead deputy's consent on paper; `askConsent` asks the deputy instead. */
import { joinSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('JoinSuggestionPayload', 'A suggestion joined into another.');

const Input = builder.inputType('JoinSuggestionInput', {
  description: 'A suggestion joined into another.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    intoId: t.globalID({ for: Suggestion, required: true, description: 'The one that goes on.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      required: true,
      description: "The scan of the lead deputy's paper (CONSENT_FORM).",
    }),
  }),
});

builder.mutationField('joinSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      "Joins a suggestion into a similar one on the lead deputy's consent on paper; `askConsent` asks the deputy instead.",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const paper = { reason: input.reason, attachmentIds: input.attachmentIds.map(({ id }) => id) };
      await joinSuggestion(actOf(ctx), asked, input.intoId.id, paper);
      return { suggestionId: asked.id };
    },
  }),
);
