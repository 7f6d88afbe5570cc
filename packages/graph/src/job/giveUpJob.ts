/** A failed job is given up. */
import { giveUpFailedJob } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';

const Payload = builder.objectRef<{ readonly jobId: string }>('GiveUpJobPayload').implement({
  description: 'A failed job is given up.',
  fields: (t) => ({ jobId: t.exposeID('jobId', { description: 'The job.' }) }),
});

const Input = builder.inputType('GiveUpJobInput', {
  description: 'Which failed job.',
  fields: (t) => ({ jobId: t.id({ required: true, description: 'The id of the failed job.' }) }),
});

builder.mutationField('giveUpJob', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes a failed job away for good; what it was to do is not done.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await giveUpFailedJob(actOf(ctx), input.jobId);
      return { jobId: input.jobId };
    },
  }),
);
