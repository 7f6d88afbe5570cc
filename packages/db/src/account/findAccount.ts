/** The account behind what somebody typed to sign in. */
import { signInName } from '@renda/domain';
import type pg from 'pg';

/** What sign-in needs to know of an account; secrets are hashes. */
export type SignInAccount = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly login: string;
  readonly phone: string | null;
  readonly name: string;
  readonly mustChangePassword: boolean;
  readonly isDisabled: boolean;
  readonly passwordHash: string | null;
  /** Of the one-time code, while it is valid. */
  readonly codeHash: string | null;
};

const fields = `a.id, a.jurisdiction, a.login, a.phone, a.name, a.must_change_password as "mustChangePassword",
  a.disabled_at is not null as "isDisabled", c.password_hash as "passwordHash", o.code_hash as "codeHash"
  from auth.accounts a
  left join auth.credentials c on c.account_id = a.id and c.provider = 'credential'
  left join auth.one_time_codes o on o.account_id = a.id and o.expires_at > now()`;

/** The account with this log-in name or telephone, or null. */
export async function findAccount(connection: pg.Pool | pg.ClientBase, typed: string): Promise<SignInAccount | null> {
  const found = await connection.query<SignInAccount>({
    name: 'account_by_name',
    text: `select ${fields} where a.login = $1 or a.phone = $1`,
    values: [signInName(typed)],
  });
  return found.rows[0] ?? null;
}

/** The account with this id, or null. */
export async function accountById(connection: pg.Pool | pg.ClientBase, id: string): Promise<SignInAccount | null> {
  const found = await connection.query<SignInAccount>({
    name: 'account_by_id',
    text: `select ${fields} where a.id = $1`,
    values: [id],
  });
  return found.rows[0] ?? null;
}
