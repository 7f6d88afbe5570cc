/** Begins a draft, by the deputy or on the deputy's behalf. */
import { draftSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { refusals } from '../errors.ts';
import { draftOf, SuggestionDraftInput } from './SuggestionDraftInput.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('DraftSuggestionPayload', 'A draft begun.');

const Input = builder.inputType('DraftSuggestionInput', {
  description: 'A draft to begin.',
  fields: (t) => ({
    idempotencyKey: t.string({
      required: true,
      description: 'Made by the sender; the same key sent twice begins one draft.',
    }),
    leadDeputyId: t.globalID({ for: Deputy, required: true, description: 'The deputy who leads it.' }),
    isOnBehalf: t.boolean({
      required: true,
      description: 'Entered by a clerk or staff for the deputy; the scan is owed on submission.',
    }),
    draft: t.field({ type: SuggestionDraftInput, required: true, description: 'Its text and facts.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: "The viewer's uploads that belong to it." }),
  }),
});

builder.mutationField('draftSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Begins a draft, by the deputy or on the deputy’s behalf.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const lead = { leadDeputyId: input.leadDeputyId.id, isOnBehalf: input.isOnBehalf };
      const files = (input.attachmentIds ?? []).map((a) => a.id);
      return {
        suggestionId: await draftSuggestion(actOf(ctx), input.idempotencyKey, lead, draftOf(input.draft), files),
      };
    },
  }),
);
