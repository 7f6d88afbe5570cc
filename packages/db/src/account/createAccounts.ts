/** Accounts come into being here. */
import { accountLimits, checkedLogin, checkedPhone, checkedText, Invalid } from '@renda/domain';
import pg from 'pg';
import { newId } from '../newId.ts';

/** What is known of an account when it is made. Without a password it can be entered with a one-time code alone. */
export type NewAccount = {
  readonly id?: string;
  readonly login: string;
  readonly phone?: string | null;
  readonly name: string;
  readonly personId?: string | null;
  /** From `hashSecret`. */
  readonly passwordHash?: string | null;
  readonly mustChangePassword?: boolean;
};

/**
 * Makes the accounts in one statement and promises their ids, in order. Refuses (`Invalid`) a log-in or telephone that is ill-formed
 * or belongs to another account of the deployment, and a person who is not of the county; then none is made. Their roles are rows of
 * the county and are granted there.
 */
export async function createAccounts(
  connection: pg.Pool | pg.ClientBase,
  jurisdiction: string,
  accounts: readonly NewAccount[],
): Promise<string[]> {
  const rows = accounts.map((account) => ({
    id: account.id ?? newId(),
    login: checkedLogin('login', account.login),
    phone: checkedPhone('phone', account.phone),
    name: checkedText('name', account.name, accountLimits.name),
    person_id: account.personId ?? null,
    must_change_password: account.mustChangePassword ?? false,
    credential_id: newId(),
    password_hash: account.passwordHash ?? null,
  }));
  try {
    await connection.query(insertAll, [jurisdiction, JSON.stringify(rows)]);
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
  return rows.map((row) => row.id);
}

const insertAll = `
  with made as (
    select * from jsonb_to_recordset($2::jsonb) as row (
      id uuid, login text, phone text, name text, person_id uuid, must_change_password boolean, credential_id uuid, password_hash text)
  ), accounts_made as (
    insert into auth.accounts (id, jurisdiction, login, phone, name, person_id, must_change_password)
    select id, $1, login, phone, name, person_id, must_change_password from made
  )
  insert into auth.credentials (id, account_id, provider, subject, password_hash)
  select credential_id, id, 'credential', id::text, password_hash from made where password_hash is not null`;

function refusalOf(error: unknown): Invalid | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  switch (error.constraint) {
    case 'accounts_login_key':
      return new Invalid('login', { 'zh-CN': '这个用户名已有人使用。', en: 'This user name is taken.' });
    case 'accounts_phone_key':
      return new Invalid('phone', {
        'zh-CN': '这个手机号已用于另一个账户。',
        en: 'This number belongs to another account.',
      });
    case 'accounts_person_fkey':
      return new Invalid('personId', { 'zh-CN': '没有这个人员。', en: 'There is no such person.' });
    default:
      return null;
  }
}
