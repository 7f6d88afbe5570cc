/** Takes the password of an account, ends its sign-ins and makes a one-time code with which a new one is set. */
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Account } from './Account.ts';
import { codePayload } from './accountPayload.ts';

const Payload = codePayload('ResetPasswordPayload', 'A password reset.');

const Input = builder.inputType('ResetPasswordInput', {
  description: 'Which account.',
  fields: (t) => ({ accountId: t.globalID({ for: Account, required: true, description: 'The account.' }) }),
});

builder.mutationField('resetPassword', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Takes the password of an account, ends its sign-ins and makes a one-time code with which a new one is set.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: (_root, { input }, ctx) => ctx.accounts.resetPassword(ctx, input.accountId.id),
  }),
);
