/** Changes the text of a draft or of a returned suggestion. */
import { reviseSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { draftOf, SuggestionDraftInput } from './SuggestionDraftInput.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('ReviseSuggestionPayload', 'A draft revised.');

const Input = builder.inputType('ReviseSuggestionInput', {
  description: 'A draft with its changes.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    draft: t.field({ type: SuggestionDraftInput, required: true, description: 'Its whole text and facts.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: "The viewer's uploads to add to it." }),
    removedAttachmentIds: t.globalIDList({ for: Attachment, description: 'Files to take off it again.' }),
  }),
});

builder.mutationField('reviseSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Changes the text of a draft or of a returned suggestion.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await reviseSuggestion(
        actOf(ctx),
        asked,
        draftOf(input.draft),
        (input.attachmentIds ?? []).map((a) => a.id),
        (input.removedAttachmentIds ?? []).map((a) => a.id),
      );
      return { suggestionId: asked.id };
    },
  }),
);
