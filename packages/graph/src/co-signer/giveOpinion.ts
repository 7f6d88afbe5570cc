/** What a co-signer thinks of the replies: by themselves, or entered from paper. */
import { enterOpinion, giveOpinion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Mark } from '../suggestion/suggestionEnums.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { CoSigner } from './CoSigner.ts';
import { suggestionOf } from './suggestionOf.ts';

const GivePayload = suggestionPayload('GiveOpinionPayload', 'An opinion given.');
const EnterPayload = suggestionPayload('EnterOpinionPayload', 'An opinion entered from paper.');

const GiveInput = builder.inputType('GiveOpinionInput', {
  description: "A co-signer's opinion of the replies.",
  fields: (t) => ({
    coSignerId: t.globalID({ for: CoSigner, required: true, description: 'The co-signer.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
    attitude: t.field({ type: Mark, required: true, description: 'Mark for the attitude.' }),
    result: t.field({ type: Mark, required: true, description: 'Mark for the result.' }),
    comment: t.string({ description: 'Needed where either mark is NOT_SATISFIED.' }),
  }),
});

const EnterInput = builder.inputType('EnterOpinionInput', {
  description: "A co-signer's opinion on paper.",
  fields: (t) => ({
    coSignerId: t.globalID({ for: CoSigner, required: true, description: 'The co-signer.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
    attitude: t.field({ type: Mark, required: true, description: 'Mark for the attitude.' }),
    result: t.field({ type: Mark, required: true, description: 'Mark for the result.' }),
    comment: t.string({ description: 'Needed where either mark is NOT_SATISFIED.' }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      required: true,
      description: 'The form on paper (EVALUATION_FORM).',
    }),
  }),
});

builder.mutationField('giveOpinion', (t) =>
  t.field({
    type: GivePayload,
    errors: { types: [...refusals] },
    description: 'What the co-signer thinks of the replies of this round; it may be changed until the evaluation.',
    args: { input: t.arg({ type: GiveInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { attitude, result, comment } = input;
      const suggestionId = await suggestionOf(ctx, input.coSignerId.id);
      const asked = { id: input.coSignerId.id, version: input.version };
      await giveOpinion(actOf(ctx), asked, { attitude, result, comment: comment ?? null });
      return { suggestionId };
    },
  }),
);

builder.mutationField('enterOpinion', (t) =>
  t.field({
    type: EnterPayload,
    errors: { types: [...refusals] },
    description: "Enters a co-signer's opinion from the paper form, unless they gave it in person.",
    args: { input: t.arg({ type: EnterInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { attitude, result, comment } = input;
      const suggestionId = await suggestionOf(ctx, input.coSignerId.id);
      const asked = { id: input.coSignerId.id, version: input.version };
      const forms = input.attachmentIds.map((a) => a.id);
      await enterOpinion(actOf(ctx), asked, { attitude, result, comment: comment ?? null }, forms);
      return { suggestionId };
    },
  }),
);
