/** Records a leader's instruction (批示): their own, or entered from paper. */
import { recordInstruction } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Person } from '../person/Person.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';

const Payload = suggestionPayload('RecordInstructionPayload', 'An instruction recorded.');

const Input = builder.inputType('RecordInstructionInput', {
  description: 'An instruction recorded.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    leaderId: t.globalID({ for: Person, description: 'The leader, where somebody else enters it.' }),
    text: t.string({ required: true, description: 'What was instructed.' }),
    givenOn: t.field({ type: 'Date', required: true, description: 'The day on it.' }),
    toId: t.globalID({ for: Organ, description: 'The organ that is to act on it.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: 'The scan of the paper.' }),
  }),
});

builder.mutationField('recordInstruction', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: "Records a leader's instruction: their own, or entered from paper with the leader's name.",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await recordInstruction(actOf(ctx), asked, {
        leaderId: input.leaderId?.id ?? null,
        text: input.text,
        givenOn: input.givenOn,
        toId: input.toId?.id ?? null,
        attachmentIds: input.attachmentIds?.map(({ id }) => id) ?? [],
      });
      return { suggestionId: asked.id };
    },
  }),
);
