/** Enters who signed for a packet of a batch. */
import { signReceipt } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { batchPayload } from './batchPayload.ts';
import { HandOverBatch } from './HandOverBatch.ts';

const Payload = batchPayload('SignBatchReceiptPayload', 'A packet signed for.');

const Input = builder.inputType('SignBatchReceiptInput', {
  description: 'A packet signed for.',
  fields: (t) => ({
    batchId: t.globalID({ for: HandOverBatch, required: true, description: 'The batch.' }),
    organId: t.globalID({ for: Organ, required: true, description: 'The organ or unit whose packet it is.' }),
    signedByName: t.string({ required: true, description: 'Who signed.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    scanIds: t.globalIDList({ for: Attachment, description: 'The scan of the signed list.' }),
  }),
});

builder.mutationField('signBatchReceipt', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Enters who signed for a packet of a batch, once for each organ or unit.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { signedByName, signedOn } = input;
      const scanIds = (input.scanIds ?? []).map(({ id }) => id);
      await signReceipt(actOf(ctx), input.batchId.id, { organId: input.organId.id, signedByName, signedOn, scanIds });
      return { batchId: input.batchId.id };
    },
  }),
);
