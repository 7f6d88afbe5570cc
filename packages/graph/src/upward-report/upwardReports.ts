/** Drafting, sending and throwing away a report upwards. */
import { discardUpwardReport, draftUpwardReport, sendUpwardReport } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { Addressee, UpwardReport } from './UpwardReport.ts';

const Drafted = suggestionPayload('DraftUpwardReportPayload', 'A report drafted; nothing was sent.');
const Sent = suggestionPayload('SendUpwardReportPayload', 'A report sent.');
const Discarded = suggestionPayload('DiscardUpwardReportPayload', 'A draft thrown away.');

const DraftInput = builder.inputType('DraftUpwardReportInput', {
  description: 'A report to be drafted from the record.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    addressee: t.field({ type: Addressee, required: true, description: 'To whom it goes.' }),
  }),
});

const SendInput = builder.inputType('SendUpwardReportInput', {
  description: 'A draft as the person amended it.',
  fields: (t) => ({
    reportId: t.globalID({ for: UpwardReport, required: true, description: 'The draft.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    body: t.string({ required: true, description: 'The text that goes out.' }),
  }),
});

const DiscardInput = builder.inputType('DiscardUpwardReportInput', {
  description: 'A draft to be thrown away.',
  fields: (t) => ({
    reportId: t.globalID({ for: UpwardReport, required: true, description: 'The draft.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationFields((t) => ({
  draftUpwardReport: t.field({
    type: Drafted,
    errors: { types: [...refusals] },
    description: 'Drafts a report from the record as it is; nothing is sent.',
    args: { input: t.arg({ type: DraftInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await draftUpwardReport(actOf(ctx), asked, input.addressee);
      return { suggestionId: asked.id };
    },
  }),
  sendUpwardReport: t.field({
    type: Sent,
    errors: { types: [...refusals] },
    description: 'Sends a draft as the person amended it, once.',
    args: { input: t.arg({ type: SendInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.reportId.id, version: input.version };
      return { suggestionId: await sendUpwardReport(actOf(ctx), asked, input.body) };
    },
  }),
  discardUpwardReport: t.field({
    type: Discarded,
    errors: { types: [...refusals] },
    description: 'Throws a draft away; what was sent stays.',
    args: { input: t.arg({ type: DiscardInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.reportId.id, version: input.version };
      return { suggestionId: await discardUpwardReport(actOf(ctx), asked) };
    },
  }),
}));
