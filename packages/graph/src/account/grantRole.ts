/** Gives an account a role. */
import { grantRole } from '@renda/db';
import { NotFound } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { Delegation } from '../delegation/Delegation.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Account, visibleAccount } from './Account.ts';
import { accountPayload } from './accountPayload.ts';
import { Role } from './Viewer.ts';

const Payload = accountPayload('GrantRolePayload', 'A role granted.');

const Input = builder.inputType('GrantRoleInput', {
  description: 'A role to grant. Sent twice, the second finds the role held.',
  fields: (t) => ({
    accountId: t.globalID({ for: Account, required: true, description: 'The account.' }),
    role: t.field({ type: Role, required: true, description: 'The role.' }),
    organId: t.globalID({ for: Organ, description: 'The organ for which it is held, where the role needs one.' }),
    delegationId: t.globalID({
      for: Delegation,
      description: 'The delegation for which it is held, where the role needs one.',
    }),
  }),
});

builder.mutationField('grantRole', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Gives an account a role. The three administrators exclude one another and every other role.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const account = await visibleAccount(ctx, input.accountId.id);
      if (!account) throw new NotFound();
      const { role, organId, delegationId } = input;
      await grantRole(actOf(ctx), account, {
        role,
        organId: organId?.id ?? null,
        delegationId: delegationId?.id ?? null,
      });
      return { accountId: account.id };
    },
  }),
);
