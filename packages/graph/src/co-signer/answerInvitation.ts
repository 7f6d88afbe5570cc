/** A deputy signs a suggestion too, or does not; and an invitation is taken back. */
import { answerInvitation, removeCoSigner } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { CoSigner } from './CoSigner.ts';
import { suggestionOf } from './suggestionOf.ts';

const AnswerPayload = suggestionPayload('AnswerInvitationPayload', 'An invitation answered.');
const RemovePayload = suggestionPayload('RemoveCoSignerPayload', 'An invitation taken back.');

const AnswerInput = builder.inputType('AnswerInvitationInput', {
  description: 'An invitation to answer.',
  fields: (t) => ({
    coSignerId: t.globalID({ for: CoSigner, required: true, description: 'The invitation.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
    isSigned: t.boolean({ required: true, description: 'Signs, or does not.' }),
  }),
});

const RemoveInput = builder.inputType('RemoveCoSignerInput', {
  description: 'An invitation to take back.',
  fields: (t) => ({
    coSignerId: t.globalID({ for: CoSigner, required: true, description: 'The invitation.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
  }),
});

builder.mutationField('answerInvitation', (t) =>
  t.field({
    type: AnswerPayload,
    errors: { types: [...refusals] },
    description: "The deputy's own answer, which may change until the suggestion is accepted.",
    args: { input: t.arg({ type: AnswerInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.coSignerId.id, version: input.version };
      const suggestionId = await suggestionOf(ctx, asked.id);
      await answerInvitation(actOf(ctx), asked, input.isSigned);
      return { suggestionId };
    },
  }),
);

builder.mutationField('removeCoSigner', (t) =>
  t.field({
    type: RemovePayload,
    errors: { types: [...refusals] },
    description: 'Takes an invitation back, or a signature entered by mistake; one given in person stays.',
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.coSignerId.id, version: input.version };
      const suggestionId = await suggestionOf(ctx, asked.id);
      await removeCoSigner(actOf(ctx), asked);
      return { suggestionId };
    },
  }),
);
