/** Somebody was told on the telephone. */
import { tellByTelephone } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Notice } from './Notice.ts';

const Payload = builder.objectRef<{ readonly count: number }>('TellByTelephonePayload').implement({
  description: 'Notices told by telephone.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many had not been told yet.' }) }),
});

const Input = builder.inputType('TellByTelephoneInput', {
  description: 'What was told.',
  fields: (t) => ({
    noticeId: t.globalID({ for: Notice, required: true, description: 'The notice.' }),
    spokeWith: t.string({ description: 'Whom one spoke with, where it was another; at most 40 characters.' }),
  }),
});

builder.mutationField('tellByTelephone', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Records that a notice was told by telephone, with the earlier ones of the same date. Doing it twice changes nothing.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      count: await tellByTelephone(actOf(ctx), input.noticeId.id, input.spokeWith ?? ''),
    }),
  }),
);
