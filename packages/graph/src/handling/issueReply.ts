/** Issues the drafted reply with its document number and sealed scan; a consultation on an earlier day is needed. */
import { issueReply } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('IssueReplyPayload', 'A reply issued.');

const Input = builder.inputType('IssueReplyInput', {
  description: 'A reply issued.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    documentNumber: t.string({ required: true, description: 'The document number on the paper.' }),
    issuedOn: t.field({ type: 'Date', required: true, description: 'The date on the paper.' }),
    sealedReplyId: t.globalID({ for: Attachment, required: true, description: 'The scan of the sealed paper.' }),
  }),
});

builder.mutationField('issueReply', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Issues the drafted reply with its document number and sealed scan; a consultation on an earlier day is needed.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await issueReply(actOf(ctx), asked, {
        documentNumber: input.documentNumber,
        issuedOn: input.issuedOn,
        sealedReplyId: input.sealedReplyId.id,
      });
      return { handlingId: asked.id };
    },
  }),
);
