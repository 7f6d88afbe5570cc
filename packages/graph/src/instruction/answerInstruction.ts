/** Says how an instruction was acted on, once. */
import { answerInstruction } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { Instruction } from './Instruction.ts';

const Payload = suggestionPayload('AnswerInstructionPayload', 'An instruction answered.');

const Input = builder.inputType('AnswerInstructionInput', {
  description: 'An instruction answered.',
  fields: (t) => ({
    instructionId: t.globalID({ for: Instruction, required: true, description: 'The instruction.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    answer: t.string({ required: true, description: 'How it was acted on.' }),
  }),
});

builder.mutationField('answerInstruction', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Says how an instruction was acted on, once: the organ to which it went, or a unit that handles the suggestion.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.instructionId.id, version: input.version };
      return { suggestionId: await answerInstruction(actOf(ctx), asked, input.answer) };
    },
  }),
);
