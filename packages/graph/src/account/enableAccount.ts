/** Lets a disabled account sign in again. */
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Account } from './Account.ts';
import { accountPayload } from './accountPayload.ts';

const Payload = accountPayload('EnableAccountPayload', 'An account enabled.');

const Input = builder.inputType('EnableAccountInput', {
  description: 'Which account.',
  fields: (t) => ({ accountId: t.globalID({ for: Account, required: true, description: 'The account.' }) }),
});

builder.mutationField('enableAccount', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Lets a disabled account sign in again.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await ctx.accounts.setDisabled(ctx, input.accountId.id, false);
      return { accountId: input.accountId.id };
    },
  }),
);
