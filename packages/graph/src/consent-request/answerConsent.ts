/** Answers what the lead deputy was asked; a yes makes the move at once. */
import { answerConsent } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('AnswerConsentPayload', "The lead deputy's answer.");

const Input = builder.inputType('AnswerConsentInput', {
  description: "The lead deputy's answer.",
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    isGiven: t.boolean({ required: true, description: 'Whether the deputy agrees.' }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      description: "The scan of the deputy's paper (CONSENT_FORM), owed by who enters the answer for the deputy.",
    }),
  }),
});

builder.mutationField('answerConsent', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Answers what the lead deputy was asked; a yes makes the move at once.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const attachmentIds = (input.attachmentIds ?? []).map(({ id }) => id);
      await answerConsent(actOf(ctx), asked, { isGiven: input.isGiven, attachmentIds });
      return { suggestionId: asked.id };
    },
  }),
);
