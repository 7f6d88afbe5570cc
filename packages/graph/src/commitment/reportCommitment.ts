/** A unit reports on a commitment: how far it is, or that it is done. */
import { reportCommitment, visibleCommitments } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Commitment } from './Commitment.ts';

const Payload = builder.objectRef<{ readonly commitmentId: string }>('ReportCommitmentPayload').implement({
  description: 'A report on a commitment recorded.',
  fields: (t) => ({
    commitment: t.prismaField({
      type: Commitment,
      nullable: true,
      description: 'As it is now; empty when the viewer may no longer see it.',
      resolve: (query, { commitmentId }, _args, ctx) =>
        ctx.db.commitment.findFirst({ ...query, where: { id: commitmentId, AND: visibleCommitments(ctx.viewer) } }),
    }),
  }),
});

const Input = builder.inputType('ReportCommitmentInput', {
  description: 'A report on a commitment.',
  fields: (t) => ({
    idempotencyKey: t.string({
      required: true,
      description: 'Made by the sender; the same key sent twice reports once.',
    }),
    commitmentId: t.globalID({ for: Commitment, required: true, description: 'The commitment.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    body: t.string({ required: true, description: 'How far it is.' }),
    isDone: t.boolean({ required: true, description: 'The unit says that it is done: it awaits its look-back.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: "The viewer's uploads that prove it." }),
  }),
});

builder.mutationField('reportCommitment', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Reports on a commitment: how far it is, or that it is done.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.commitmentId.id, version: input.version };
      const attachmentIds = (input.attachmentIds ?? []).map(({ id }) => id);
      const { body, isDone } = input;
      await reportCommitment(actOf(ctx), input.idempotencyKey, asked, { body, isDone, attachmentIds });
      return { commitmentId: asked.id };
    },
  }),
);
