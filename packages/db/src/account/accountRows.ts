/** Accounts as administrators see them. */
import type { ActedOn, Role } from '@renda/domain';
import type pg from 'pg';

/** A role held, with the name of the organ or delegation for which it is held. */
export type GrantRow = {
  readonly id: string;
  readonly role: Role;
  readonly organId: string | null;
  readonly delegationId: string | null;
  readonly body: string | null;
  /** ISO 8601. */
  readonly grantedAt: string;
};

export type AccountRow = {
  readonly id: string;
  readonly login: string;
  readonly phone: string | null;
  readonly name: string;
  readonly personId: string | null;
  readonly mustChangePassword: boolean;
  readonly hasPassword: boolean;
  readonly disabledAt: Date | null;
  readonly lockedUntil: Date | null;
  /** Until when a one-time code may be redeemed; null when there is none. */
  readonly codeExpiresAt: Date | null;
  readonly lastSignInAt: Date | null;
  readonly createdAt: Date;
  readonly grants: readonly GrantRow[];
};

/** The account as the rules of acts look at it. */
export function actedOn({ id, disabledAt, grants }: AccountRow): ActedOn {
  return { id, isDisabled: disabledAt !== null, roles: grants.map((grant) => grant.role) };
}

/** A sign-in that has not ended. */
export type SignInRow = {
  readonly id: string;
  readonly method: 'PASSWORD' | 'CODE' | 'OIDC';
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

export type AccountFilter = {
  /** Part of the name or log-in name, or the beginning of the telephone number. */
  readonly search?: string | null;
  readonly role?: Role | null;
};

/** A page in the order of log-in names: so many after one name, or before one. */
export type AccountPage = {
  readonly filter: AccountFilter;
  readonly after: string | null;
  readonly before: string | null;
  readonly size: number;
  readonly isBackwards: boolean;
};

const columns = `id, login, phone, name, person_id as "personId", must_change_password as "mustChangePassword",
  has_password as "hasPassword", disabled_at as "disabledAt", locked_until as "lockedUntil", code_expires_at as "codeExpiresAt",
  last_sign_in_at as "lastSignInAt", created_at as "createdAt", grants`;

/** The accounts of the county with these ids, in no order; other counties' are not found. */
export async function accountRowsByIds(
  connection: pg.Pool | pg.ClientBase,
  jurisdiction: string,
  ids: readonly string[],
): Promise<AccountRow[]> {
  const { rows } = await connection.query<AccountRow>(
    `select ${columns} from auth.account_rows where jurisdiction = $1 and id = any($2::uuid[])`,
    [jurisdiction, ids],
  );
  return rows;
}

const matching = `jurisdiction = $1
  and ($2::text is null or strpos(lower(name), $2) > 0 or strpos(login, $2) > 0 or starts_with(phone, $2))
  and ($3::text is null or grants @> jsonb_build_array(jsonb_build_object('role', $3::text)))`;

function filterValues(jurisdiction: string, { search, role }: AccountFilter): unknown[] {
  return [jurisdiction, search?.trim().toLowerCase() || null, role ?? null];
}

/** A page of the county's accounts, in one statement, in the order in which it is read. */
export async function accountPage(pool: pg.Pool, jurisdiction: string, page: AccountPage): Promise<AccountRow[]> {
  const { rows } = await pool.query<AccountRow>(
    `select ${columns} from auth.account_rows
     where ${matching} and ($4::text is null or login > $4) and ($5::text is null or login < $5)
     order by login ${page.isBackwards ? 'desc' : 'asc'} limit $6`,
    [...filterValues(jurisdiction, page.filter), page.after, page.before, page.size],
  );
  return rows;
}

/** How many accounts of the county match. */
export async function countAccounts(pool: pg.Pool, jurisdiction: string, filter: AccountFilter): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from auth.account_rows where ${matching}`,
    filterValues(jurisdiction, filter),
  );
  return rows[0]?.count ?? 0;
}

/** Where an account of the county is signed in, the last used first. */
export async function signInRows(pool: pg.Pool, jurisdiction: string, accountId: string): Promise<SignInRow[]> {
  const { rows } = await pool.query<SignInRow>(
    `select s.id, s.method, s.ip_address as "ipAddress", s.user_agent as "userAgent", s.created_at as "createdAt",
       s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt"
     from auth.sessions s join auth.accounts a on a.id = s.account_id
     where a.jurisdiction = $1 and a.id = $2 and s.expires_at > now()
     order by s.last_seen_at desc, s.id`,
    [jurisdiction, accountId],
  );
  return rows;
}
