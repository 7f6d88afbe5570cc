/** A failed job is run again. */
import { runFailedJobAgain } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';

const Payload = builder.objectRef<{ readonly jobId: string }>('RunJobAgainPayload').implement({
  description: 'A failed job is run again.',
  fields: (t) => ({ jobId: t.exposeID('jobId', { description: 'The job.' }) }),
});

const Input = builder.inputType('RunJobAgainInput', {
  description: 'Which failed job.',
  fields: (t) => ({ jobId: t.id({ required: true, description: 'The id of the failed job.' }) }),
});

builder.mutationField('runJobAgain', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Makes a failed job due now, with all its attempts before it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await runFailedJobAgain(actOf(ctx), input.jobId);
      return { jobId: input.jobId };
    },
  }),
);
