/** Takes a role back. */
import { revokeRole } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { RoleGrant } from './Account.ts';
import { accountPayload } from './accountPayload.ts';

const Payload = accountPayload('RevokeRolePayload', 'A role revoked.');

const Input = builder.inputType('RevokeRoleInput', {
  description: 'Which role of an account.',
  fields: (t) => ({ grantId: t.globalID({ for: RoleGrant, required: true, description: 'The role as it is held.' }) }),
});

builder.mutationField('revokeRole', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes a role back; never one’s own.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: (_root, { input }, ctx) => revokeRole(actOf(ctx), ctx.accounts, input.grantId.id),
  }),
);
