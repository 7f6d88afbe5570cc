/** The screening body answers an objection: upheld or not, with a sentence. */
import { answerObjection, visibleObjections } from '@renda/db';
import { NotFound } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from '../handling/Handling.ts';
import { Mark } from '../suggestion/suggestionEnums.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { Objection } from './Objection.ts';

const Payload = suggestionPayload('AnswerObjectionPayload', 'An objection answered.');

const OwnMarks = builder.inputType('OwnMarksInput', {
  description: "The deputy's own marks on one unit's reply.",
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling that replied.' }),
    attitude: t.field({ type: Mark, required: true, description: 'Mark for the attitude.' }),
    result: t.field({ type: Mark, required: true, description: 'Mark for the result.' }),
    reason: t.string({ description: 'Needed where either mark is NOT_SATISFIED.' }),
  }),
});

const Input = builder.inputType('AnswerObjectionInput', {
  description: 'The answer to an objection.',
  fields: (t) => ({
    objectionId: t.globalID({ for: Objection, required: true, description: 'The objection.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
    isUpheld: t.boolean({ required: true, description: 'What was entered does not count.' }),
    answer: t.string({ required: true, description: 'The answer in a sentence, which the deputy is told.' }),
    marks: t.field({
      type: [OwnMarks],
      description: "The deputy's own marks, owed where marks entered for them are set aside while they still count.",
    }),
  }),
});

builder.mutationField('answerObjection', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Answers an objection; what follows from one upheld is done at once.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.objectionId.id, version: input.version };
      const row = await ctx.db.objection.findFirst({
        where: { id: asked.id, AND: visibleObjections(ctx.viewer) },
        select: { suggestionId: true },
      });
      if (row === null) throw new NotFound();
      const marks = (input.marks ?? []).map((m) => ({ ...m, handlingId: m.handlingId.id, reason: m.reason ?? null }));
      await answerObjection(actOf(ctx), asked, { isUpheld: input.isUpheld, answer: input.answer, marks });
      return row;
    },
  }),
);
