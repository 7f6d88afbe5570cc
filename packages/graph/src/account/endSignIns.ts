/** Signs an account out everywhere. */
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Account } from './Account.ts';
import { accountPayload } from './accountPayload.ts';

const Payload = accountPayload('EndSignInsPayload', 'An account signed out everywhere.');

const Input = builder.inputType('EndSignInsInput', {
  description: 'Which account.',
  fields: (t) => ({ accountId: t.globalID({ for: Account, required: true, description: 'The account.' }) }),
});

builder.mutationField('endSignIns', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Signs an account out everywhere.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await ctx.accounts.endSignIns(ctx, input.accountId.id);
      return { accountId: input.accountId.id };
    },
  }),
);
