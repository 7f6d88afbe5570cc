/** Keeps the draft of the unit’s reply, with what it promises. */
import { draftReply } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Openness, ReplyClass } from '../suggestion/suggestionEnums.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('DraftReplyPayload', 'A reply drafted.');

export const CommitmentInput = builder.inputType('CommitmentInput', {
  description: 'A promise in a reply.',
  fields: (t) => ({
    what: t.string({ required: true, description: 'What is promised.' }),
    responsible: t.string({ required: true, description: 'Who in the unit sees to it.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'By when; after the day of the reply.' }),
  }),
});

const Input = builder.inputType('DraftReplyInput', {
  description: 'A reply drafted.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    replyClass: t.field({ type: ReplyClass, required: true, description: 'Its class.' }),
    body: t.string({ required: true, description: 'The text.' }),
    openness: t.field({ type: Openness, required: true, description: 'Whether the public may read it.' }),
    opennessReason: t.string({ description: 'Needed when it is not open.' }),
    publicSummary: t.string({ description: 'Needed when it is open in summary.' }),
    contactName: t.string({ required: true, description: 'Whom the deputy may ask.' }),
    contactPhone: t.string({ required: true, description: 'Office telephone of the contact.' }),
    commitments: t.field({
      type: [CommitmentInput],
      description: 'What it promises: one at least for class B, none for C, in place of those it had.',
    }),
  }),
});

builder.mutationField('draftReply', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Keeps the draft of the unit’s reply; drafted again after the head signed, it must be signed anew.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await draftReply(actOf(ctx), asked, {
        ...input,
        opennessReason: input.opennessReason ?? null,
        publicSummary: input.publicSummary ?? null,
        commitments: input.commitments ?? [],
      });
      return { handlingId: asked.id };
    },
  }),
);
