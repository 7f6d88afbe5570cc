/** What a change of an account answers. */
import { builder } from '../builder.ts';
import { Account, visibleAccount } from './Account.ts';

/** Declares a payload of that name with the account as it is after the change. */
export function accountPayload(name: string, description: string) {
  return builder.objectRef<{ readonly accountId: string }>(name).implement({
    description,
    fields: (t) => ({
      account: t.field({
        type: Account,
        nullable: true,
        description: 'As it is now.',
        resolve: ({ accountId }, _args, ctx) => visibleAccount(ctx, accountId),
      }),
    }),
  });
}

/** The same, with a one-time code: told now and never again. */
export function codePayload(name: string, description: string) {
  return builder.objectRef<{ readonly accountId: string; readonly code: string }>(name).implement({
    description,
    fields: (t) => ({
      account: t.field({
        type: Account,
        nullable: true,
        description: 'As it is now.',
        resolve: ({ accountId }, _args, ctx) => visibleAccount(ctx, accountId),
      }),
      code: t.exposeString('code', {
        description: 'The one-time code with which the password is set; told now and never again, valid for a day.',
      }),
    }),
  });
}
