/** Evaluates the replies of the round: attitude and result, unit by unit. */
import { evaluateSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from '../handling/Handling.ts';
import { Suggestion } from './Suggestion.ts';
import { Mark } from './suggestionEnums.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('EvaluateSuggestionPayload', 'A suggestion evaluated.');

const HandlingMarks = builder.inputType('HandlingMarksInput', {
  description: "Marks for one unit's reply.",
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling that replied.' }),
    attitude: t.field({ type: Mark, required: true, description: 'Mark for the attitude.' }),
    result: t.field({ type: Mark, required: true, description: 'Mark for the result.' }),
    reason: t.string({ description: 'Needed where either mark is NOT_SATISFIED.' }),
  }),
});

const Input = builder.inputType('EvaluateSuggestionInput', {
  description: 'A suggestion evaluated.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    attachmentIds: t.globalIDList({
      for: Attachment,
      description: 'The opinion form on paper (EVALUATION_FORM), owed by who enters the marks for the deputy.',
    }),
    areCoSignersHeard: t.boolean({
      description: 'Confirmed: the co-signers who gave no opinion were heard. Needed where there are any.',
    }),
    reason: t.string({
      description: 'On what the marks rest, where no signer is in office any more and the screening body gives them.',
    }),
    marks: t.field({ type: [HandlingMarks], required: true, description: 'Marks for the reply of every unit.' }),
  }),
});

builder.mutationField('evaluateSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Evaluates the replies of the round: attitude and result, unit by unit.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await evaluateSuggestion(actOf(ctx), asked, {
        marks: input.marks.map((m) => ({ ...m, handlingId: m.handlingId.id, reason: m.reason ?? null })),
        areCoSignersHeard: input.areCoSignersHeard ?? false,
        attachmentIds: (input.attachmentIds ?? []).map((a) => a.id),
        reason: input.reason ?? null,
      });
      return { suggestionId: asked.id };
    },
  }),
);
