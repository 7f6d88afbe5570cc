/** Roles are given and taken here, by the county's own rows. */
import {
  accountActRefusal,
  checkGrant,
  Invalid,
  NotAllowed,
  NotFound,
  roleClass,
  type WantedGrant,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { newId } from '../newId.ts';
import type { Accounts } from './Accounts.ts';
import { type AccountRow, actedOn } from './accountRows.ts';

/**
 * Gives the account the role and promises the grant's id. Refuses (`NotAllowed`) whom the policies do, and (`Invalid`) what `checkGrant`
 * refuses, a role that is held already, and a body that is not there. What two grants at once would break, the database refuses.
 */
export async function grantRole(act: Act, account: AccountRow, wanted: WantedGrant): Promise<string> {
  const refusal = accountActRefusal(act.viewer, 'GRANT_ROLE', actedOn(account));
  if (refusal) throw new NotAllowed(refusal);
  const { role, organId, delegationId } = wanted;
  checkGrant(
    wanted,
    account.grants.map((grant) => grant.role),
  );
  if (account.grants.some((g) => g.role === role && g.organId === organId && g.delegationId === delegationId))
    throw held();
  const body = await bodyName(act, wanted);
  const id = newId();
  await act.db.$transaction(async (tx) => {
    await tx.roleGrant.create({
      data: { id, accountId: account.id, role, roleClass: roleClass(role), organId, delegationId },
    });
    await writeAudit(tx, [record(act, 'role.grant', account.id, null, { login: account.login, role, body })]);
  });
  return id;
}

/**
 * Takes the role back and promises whose it was. Refuses (`NotFound`) a grant that is not there, and (`NotAllowed`) one's own: somebody
 * must be left who may give it.
 */
export async function revokeRole(act: Act, accounts: Accounts, grantId: string): Promise<{ accountId: string }> {
  const select = {
    accountId: true,
    role: true,
    organ: { select: { name: true } },
    delegation: { select: { name: true } },
  };
  const grant = await act.db.roleGrant.findUnique({ where: { id: grantId }, select });
  const [account] = grant ? await accounts.byIds([grant.accountId]) : [];
  if (!grant || !account) throw new NotFound();
  const refusal = accountActRefusal(act.viewer, 'REVOKE_ROLE', actedOn(account));
  if (refusal) throw new NotAllowed(refusal);
  const { role, organ, delegation } = grant;
  await act.db.$transaction(async (tx) => {
    const { count } = await tx.roleGrant.deleteMany({ where: { id: grantId } });
    if (count === 0) throw new NotFound();
    const before = { login: account.login, role, body: organ?.name ?? delegation?.name ?? null };
    await writeAudit(tx, [record(act, 'role.revoke', account.id, before, null)]);
  });
  return { accountId: account.id };
}

const held = () => new Invalid('role', { 'zh-CN': '该账户已有这个角色。', en: 'The account holds this role already.' });

async function bodyName({ db }: Act, { organId, delegationId }: WantedGrant): Promise<string | null> {
  const select = { name: true };
  if (organId !== null) {
    const organ = await db.organ.findUnique({ where: { id: organId }, select });
    if (!organ) throw new Invalid('organId', { 'zh-CN': '没有这个机构。', en: 'There is no such organ.' });
    return organ.name;
  }
  if (delegationId === null) return null;
  const delegation = await db.delegation.findUnique({ where: { id: delegationId }, select });
  if (!delegation)
    throw new Invalid('delegationId', { 'zh-CN': '没有这个代表团。', en: 'There is no such delegation.' });
  return delegation.name;
}

function record(act: Act, action: string, recordId: string, before: object | null, after: object | null) {
  const actor = { id: act.viewer.accountId, name: act.viewer.name };
  return { actor, action, noun: 'Account', recordId, before, after, origin: act.origin };
}
