/** Begins a batch with accepted suggestions: those chosen, or all that wait. */
import { prepareBatch } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Session } from '../session/Session.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { batchPayload } from './batchPayload.ts';

const Payload = batchPayload('PrepareBatchPayload', 'A batch begun.');

const Input = builder.inputType('PrepareBatchInput', {
  description: 'A batch begun.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key again makes nothing new.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day planned for the meeting.' }),
    sessionId: t.globalID({ for: Session, description: 'Gathers what was raised in this session.' }),
    suggestionIds: t.globalIDList({ for: Suggestion, description: 'Those chosen; without it, all that wait.' }),
  }),
});

builder.mutationField('prepareBatch', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Begins a batch with accepted suggestions: those chosen, or all that wait.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      batchId: await prepareBatch(actOf(ctx), input.idempotencyKey, {
        name: input.name,
        heldOn: input.heldOn,
        sessionId: input.sessionId?.id ?? null,
        suggestionIds: input.suggestionIds?.map(({ id }) => id) ?? null,
      }),
    }),
  }),
);
