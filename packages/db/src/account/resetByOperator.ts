/** The way back in when no administrator can help: whoever runs the server resets a password. */
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import { withOwner } from '../owner/withOwner.ts';
import { findAccount } from './findAccount.ts';
import { issueOneTimeCode } from './oneTimeCode.ts';
import { endSessions } from './setPassword.ts';

/**
 * Takes the password of the account with this log-in name or telephone, ends its sign-ins, and promises its name and the one-time code with
 * which a new one is set; null when there is no such account. The console does not do it for those who watch over its administrators
 * (`accountActRefusal`). The county's audit trail says that it was done.
 */
export async function resetByOperator(ownerUrl: string, login: string): Promise<{ name: string; code: string } | null> {
  return withOwner(ownerUrl, async (owner) => {
    await owner.query('begin');
    const account = await findAccount(owner, login);
    if (!account) return null;
    await owner.query("delete from auth.credentials where account_id = $1 and provider = 'credential'", [account.id]);
    const endedSignIns = await endSessions(owner, account.id);
    const code = await issueOneTimeCode(owner, account.id);
    await writeAuthAudit(owner, account.jurisdiction, [
      {
        actor: { id: null, name: '控制台' },
        action: 'account.reset',
        noun: 'Account',
        recordId: account.id,
        after: { login: account.login, endedSignIns },
        origin: {},
      },
    ]);
    await owner.query('commit');
    return { name: account.name, code };
  });
}
