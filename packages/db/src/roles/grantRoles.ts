/** The log-ins with which the server works: less than the owner, each its own password. */
import pg from 'pg';
import { withOwner } from '../owner/withOwner.ts';
import { grantStatements, loginNames } from './grantStatements.ts';
import { LoginRefused } from './LoginRefused.ts';
import { scramVerifier } from './scramVerifier.ts';

const uses = ['runtime', 'auth', 'jobs'] as const;
type Use = (typeof uses)[number];

/** Each log-in's password. */
export type Passwords = Readonly<Record<Use, string>>;

/** The URLs of the owner's database, each with one of the log-ins. */
export type LoginUrls = { readonly [U in Use as `${U}Url`]: string };

/** Any number; two processes at once would each find the same log-in missing. */
const lockKey = 7_301_925;

/**
 * Makes the log-ins `<prefix>_runtime`, `<prefix>_auth` and `<prefix>_jobs`, gives each its password and rights, and promises
 * their URLs. May be repeated, and is after every migration. The owner needs to be no superuser but may create log-ins
 * (CREATEROLE), unless they are there with these passwords. Refuses with `LoginRefused` when the owner may not, when a log-in is
 * there that could walk round row-level security, and a prefix that is not a plain name.
 */
export async function grantRoles(options: {
  ownerUrl: string;
  prefix: string;
  passwords: Passwords;
}): Promise<LoginUrls> {
  const { ownerUrl, prefix, passwords } = options;
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) {
    throw new LoginRefused({
      'zh-CN': `登录角色的前缀只能用小写字母、数字和下划线，“${prefix}”不行。`,
      en: `The prefix of log-ins is lower-case letters, digits and underscores; "${prefix}" is not.`,
    });
  }
  const names = loginNames(prefix);
  const urls = loginUrls(ownerUrl, prefix, passwords);
  await withOwner(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [lockKey]);
    for (const use of uses) await makeLogin(owner, names[use], passwords[use], urls[`${use}Url`]);
    await owner.query('begin');
    for (const statement of grantStatements(names)) await owner.query(statement);
    await owner.query('commit');
  });
  return urls;
}

/** The URLs that `grantRoles` promises, without asking the database. */
export function loginUrls(ownerUrl: string, prefix: string, passwords: Passwords): LoginUrls {
  const names = loginNames(prefix);
  const url = (use: Use) => {
    const login = new URL(ownerUrl);
    login.username = names[use];
    login.password = encodeURIComponent(passwords[use]);
    return login.href;
  };
  return { runtimeUrl: url('runtime'), authUrl: url('auth'), jobsUrl: url('jobs') };
}

async function makeLogin(owner: pg.Client, name: string, password: string, url: string): Promise<void> {
  const found = await owner.query<{ isPowerful: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or exists (select from pg_auth_members where member = login.oid)
       as "isPowerful"
     from pg_roles login where rolname = $1`,
    [name],
  );
  const login = found.rows[0];
  if (login?.isPowerful) {
    throw new LoginRefused({
      'zh-CN': `登录角色 ${name} 权限过大（超级用户、可绕过行级安全、可建角色或属于其他角色），请收回。`,
      en: `The log-in ${name} may do too much: it is a superuser, passes row-level security, creates log-ins or is a member of another role. Take that from it.`,
    });
  }
  if (login && (await opens(url))) return;
  await asOwnerMay(
    owner,
    name,
    `${login ? 'alter' : 'create'} role ${name} login password '${scramVerifier(password)}'`,
  );
}

async function opens(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function asOwnerMay(owner: pg.Client, name: string, statement: string): Promise<void> {
  try {
    await owner.query(statement);
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError) || cause.code !== '42501') throw cause;
    throw new LoginRefused(
      {
        'zh-CN': `数据库属主 ${owner.user} 不能建立登录角色 ${name}。请授予 CREATEROLE，或由管理员按本程序保存的密码建立 ${name}。`,
        en: `The owner ${owner.user} may not make the log-in ${name}. Grant it CREATEROLE, or have ${name} made with the password that this program keeps.`,
      },
      cause,
    );
  }
}
