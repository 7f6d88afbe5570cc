/** What administrators do to accounts. Each act is one transaction with its audit entry, and refuses (`NotAllowed`) whom the policies do. */
import { type Action, allows, NotAllowed, NotFound, roleClass, type Viewer } from '@renda/domain';
import type pg from 'pg';
import type { AuditOrigin, AuditRecord } from '../audit/writeAudit.ts';
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import { newId } from '../newId.ts';
import { type AccountRow, accountRowsByIds } from './accountRows.ts';
import { inAuthTransaction } from './authPool.ts';
import { createAccounts } from './createAccounts.ts';
import { issueOneTimeCode } from './oneTimeCode.ts';
import { endSessions } from './setPassword.ts';

/** Who acts, and from where. */
export type AccountAct = { readonly viewer: Viewer; readonly origin: AuditOrigin };

/** An account and the one-time code that opens it, in clear for the only time. */
export type IssuedCode = { readonly accountId: string; readonly code: string };

/** What is said of an account when it is made by hand; it gets its password through the code. */
export type AccountInput = {
  readonly login: string;
  readonly phone: string | null;
  readonly name: string;
  readonly personId: string | null;
};

/** Makes an account without roles and password, and its code. Refuses (`Invalid`) what `createAccounts` refuses: a second try of the same finds the name taken. */
export function createAccount(pool: pg.Pool, act: AccountAct, input: AccountInput): Promise<IssuedCode> {
  return permitted(pool, act, 'account.change', async (client) => {
    const accountId = newId();
    await createAccounts(client, act.viewer.jurisdiction, [{ id: accountId, ...input }]);
    const code = await issueOneTimeCode(client, accountId);
    await record(client, act, 'account.create', accountId, null, {
      login: input.login,
      name: input.name,
      personId: input.personId,
    });
    return { accountId, code };
  });
}

/**
 * Takes the account's password, ends its sessions, unlocks it, and promises the code with which a new password is set. Refuses
 * (`NotAllowed`) for a security administrator or auditor: who could set their password could act as they (三权分立). Theirs is
 * reset on the server's own console.
 */
export function resetPassword(pool: pg.Pool, act: AccountAct, accountId: string): Promise<IssuedCode> {
  return permitted(pool, act, 'account.change', async (client) => {
    const account = await lockAccount(client, act, accountId);
    if (account.grants.some(({ role }) => ['SECURITY_ADMIN', 'AUDITOR'].includes(roleClass(role))))
      throw new NotAllowed(apart);
    await client.query("delete from auth.credentials where account_id = $1 and provider = 'credential'", [accountId]);
    const sessions = await endSessions(client, accountId);
    const code = await issueOneTimeCode(client, accountId);
    await record(client, act, 'account.reset', accountId, null, { endedSignIns: sessions });
    return { accountId, code };
  });
}

/** Keeps the account from signing in and ends its sessions, or lets it again. Refuses (`NotAllowed`) to disable one's own. */
export function setDisabled(pool: pg.Pool, act: AccountAct, accountId: string, isDisabled: boolean): Promise<void> {
  return permitted(pool, act, 'account.change', async (client) => {
    if (isDisabled && accountId === act.viewer.accountId) throw new NotAllowed(oneself);
    const before = await lockAccount(client, act, accountId);
    if ((before.disabledAt !== null) === isDisabled) return;
    await client.query(
      'update auth.accounts set disabled_at = case when $2 then now() end, updated_at = now() where id = $1',
      [accountId, isDisabled],
    );
    if (isDisabled) await endSessions(client, accountId);
    const action = isDisabled ? 'account.disable' : 'account.enable';
    await record(client, act, action, accountId, { isDisabled: !isDisabled }, { isDisabled });
  });
}

/** Ends all sessions of the account and promises how many there were. */
export function endSignIns(pool: pg.Pool, act: AccountAct, accountId: string): Promise<number> {
  return permitted(pool, act, 'session.end', async (client) => {
    await lockAccount(client, act, accountId);
    const ended = await endSessions(client, accountId);
    await record(client, act, 'account.endSignIns', accountId, null, { endedSignIns: ended });
    return ended;
  });
}

async function permitted<T>(
  pool: pg.Pool,
  act: AccountAct,
  action: Action,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  if (!allows(act.viewer, action)) throw new NotAllowed();
  return inAuthTransaction(pool, work);
}

const apart = {
  'zh-CN': '安全管理员和审计管理员的密码只能在服务器控制台重置。',
  en: "The password of a security administrator or auditor is reset on the server's own console only.",
};
const oneself = { 'zh-CN': '不能停用自己的账户。', en: 'You cannot disable your own account.' };

/** The account of the viewer's county, kept from other changes until the transaction ends. Refuses (`NotFound`) any other. */
async function lockAccount(client: pg.ClientBase, act: AccountAct, accountId: string): Promise<AccountRow> {
  await client.query('select from auth.accounts where id = $1 and jurisdiction = $2 for update', [
    accountId,
    act.viewer.jurisdiction,
  ]);
  const [account] = await accountRowsByIds(client, act.viewer.jurisdiction, [accountId]);
  if (!account) throw new NotFound();
  return account;
}

async function record(
  client: pg.ClientBase,
  { viewer, origin }: AccountAct,
  action: string,
  recordId: string,
  before: AuditRecord['before'],
  after: AuditRecord['after'],
): Promise<void> {
  const actor = { id: viewer.accountId, name: viewer.name };
  await writeAuthAudit(client, viewer.jurisdiction, [
    { actor, action, noun: 'Account', recordId, before, after, origin },
  ]);
}
