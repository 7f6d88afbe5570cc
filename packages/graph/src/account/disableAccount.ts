/** Keeps an account from signing in and ends its sign-ins. */
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Account } from './Account.ts';
import { accountPayload } from './accountPayload.ts';

const Payload = accountPayload('DisableAccountPayload', 'An account disabled.');

const Input = builder.inputType('DisableAccountInput', {
  description: 'Which account.',
  fields: (t) => ({ accountId: t.globalID({ for: Account, required: true, description: 'The account.' }) }),
});

builder.mutationField('disableAccount', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Keeps an account from signing in and ends its sign-ins.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await ctx.accounts.setDisabled(ctx, input.accountId.id, true);
      return { accountId: input.accountId.id };
    },
  }),
);
