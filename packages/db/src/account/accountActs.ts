/** What administrators do to accounts. Each act is one transaction with its audit entry. */
import {
  type AccountAct as ActName,
  accountActRefusal,
  allows,
  NotAllowed,
  NotFound,
  type Viewer,
} from '@renda/domain';
import type pg from 'pg';
import type { AuditOrigin, AuditRecord } from '../audit/writeAudit.ts';
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import { newId } from '../newId.ts';
import { type AccountRow, accountRowsByIds, actedOn } from './accountRows.ts';
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

/**
 * Makes an account without roles and password, and its code. Refuses (`Invalid`) what `createAccounts` refuses: a second try of the same
 * finds the name taken.
 */
export async function createAccount(pool: pg.Pool, act: AccountAct, input: AccountInput): Promise<IssuedCode> {
  if (!allows(act.viewer, 'account.change')) throw new NotAllowed();
  return inAuthTransaction(pool, async (client) => {
    const accountId = newId();
    await createAccounts(client, act.viewer.jurisdiction, [{ id: accountId, ...input }]);
    const code = await issueOneTimeCode(client, accountId);
    const { login, name, personId } = input;
    await record(client, act, 'account.create', accountId, null, { login, name, personId });
    return { accountId, code };
  });
}

/** Takes the account's password, ends its sign-ins, unlocks it, and promises the code with which a new password is set. */
export function resetPassword(pool: pg.Pool, act: AccountAct, accountId: string): Promise<IssuedCode> {
  return actOn(pool, act, 'RESET_PASSWORD', accountId, async (client, { login }) => {
    await client.query("delete from auth.credentials where account_id = $1 and provider = 'credential'", [accountId]);
    const endedSignIns = await endSessions(client, accountId);
    const code = await issueOneTimeCode(client, accountId);
    await record(client, act, 'account.reset', accountId, null, { login, endedSignIns });
    return { accountId, code };
  });
}

/** Keeps the account from signing in and ends its sign-ins, or lets it again; done twice, it is recorded once. */
export function setDisabled(pool: pg.Pool, act: AccountAct, accountId: string, isDisabled: boolean): Promise<void> {
  return actOn(pool, act, isDisabled ? 'DISABLE' : 'ENABLE', accountId, async (client, before) => {
    if ((before.disabledAt !== null) === isDisabled) return;
    await client.query(
      'update auth.accounts set disabled_at = case when $2 then now() end, updated_at = now() where id = $1',
      [accountId, isDisabled],
    );
    if (isDisabled) await endSessions(client, accountId);
    const action = isDisabled ? 'account.disable' : 'account.enable';
    await record(client, act, action, accountId, { isDisabled: !isDisabled }, { login: before.login, isDisabled });
  });
}

/** Ends all sign-ins of the account and promises how many there were. */
export function endSignIns(pool: pg.Pool, act: AccountAct, accountId: string): Promise<number> {
  return actOn(pool, act, 'END_SIGN_INS', accountId, async (client, { login }) => {
    const endedSignIns = await endSessions(client, accountId);
    await record(client, act, 'account.endSignIns', accountId, null, { login, endedSignIns });
    return endedSignIns;
  });
}

/**
 * Does it in one transaction to an account of the viewer's county, which nobody else changes meanwhile. Refuses (`NotFound`) an account
 * that is not there, and (`NotAllowed`) what `accountActRefusal` does.
 */
async function actOn<T>(
  pool: pg.Pool,
  { viewer }: AccountAct,
  name: ActName,
  id: string,
  work: (client: pg.PoolClient, account: AccountRow) => Promise<T>,
): Promise<T> {
  return inAuthTransaction(pool, async (client) => {
    const lock = 'select from auth.accounts where id = $1 and jurisdiction = $2 for update';
    await client.query(lock, [id, viewer.jurisdiction]);
    const [account] = await accountRowsByIds(client, viewer.jurisdiction, [id]);
    if (!account) throw new NotFound();
    const refusal = accountActRefusal(viewer, name, actedOn(account));
    if (refusal) throw new NotAllowed(refusal);
    return work(client, account);
  });
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
