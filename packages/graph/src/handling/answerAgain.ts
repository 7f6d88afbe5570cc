/** A class B answered again as an A: drafted here, signed like every reply, and issued as the sealed paper. */
import { answerAgain, issueAgain } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Openness } from '../suggestion/suggestionEnums.ts';
import { CommitmentInput } from './draftReply.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const DraftPayload = handlingPayload('AnswerAgainPayload', 'A later reply drafted.');

const DraftInput = builder.inputType('AnswerAgainInput', {
  description: 'A later reply drafted, of class A.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    body: t.string({ required: true, description: 'The text.' }),
    openness: t.field({ type: Openness, required: true, description: 'Whether the public may read it.' }),
    opennessReason: t.string({ description: 'Needed when it is not open.' }),
    publicSummary: t.string({ description: 'Needed when it is open in summary.' }),
    contactName: t.string({ required: true, description: 'Whom the deputy may ask.' }),
    contactPhone: t.string({ required: true, description: 'Office telephone of the contact.' }),
    commitments: t.field({ type: [CommitmentInput], description: 'What it promises, in place of what its draft had.' }),
  }),
});

builder.mutationField('answerAgain', (t) =>
  t.field({
    type: DraftPayload,
    errors: { types: [...refusals] },
    description:
      'Keeps the draft of a later reply of class A to what was answered as a B; it is signed like every reply.',
    args: { input: t.arg({ type: DraftInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { handlingId, version, ...draft } = input;
      await answerAgain(
        actOf(ctx),
        { id: handlingId.id, version },
        {
          ...draft,
          replyClass: 'A',
          opennessReason: draft.opennessReason ?? null,
          publicSummary: draft.publicSummary ?? null,
          commitments: draft.commitments ?? [],
        },
      );
      return { handlingId: handlingId.id };
    },
  }),
);

const IssuePayload = handlingPayload('IssueAgainPayload', 'A later reply issued.');

const IssueInput = builder.inputType('IssueAgainInput', {
  description: 'A later reply issued.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    documentNumber: t.string({ required: true, description: 'The document number on the paper.' }),
    issuedOn: t.field({ type: 'Date', required: true, description: 'The date on the paper.' }),
    sealedReplyId: t.globalID({ for: Attachment, required: true, description: 'The scan of the sealed paper.' }),
  }),
});

builder.mutationField('issueAgain', (t) =>
  t.field({
    type: IssuePayload,
    errors: { types: [...refusals] },
    description: 'Issues the signed later reply; what was promised is still looked back on.',
    args: { input: t.arg({ type: IssueInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { handlingId, version, documentNumber, issuedOn, sealedReplyId } = input;
      const paper = { documentNumber, issuedOn, sealedReplyId: sealedReplyId.id };
      await issueAgain(actOf(ctx), { id: handlingId.id, version }, paper);
      return { handlingId: handlingId.id };
    },
  }),
);
