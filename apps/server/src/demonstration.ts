/** The demonstration counties: whether this deployment has them, and the accounts to try them with. */
import type { AttachmentBytes } from '@renda/db';
import { chinaDate } from '@renda/domain';
import { type DemoAccount, seedDemo } from '@renda/seed';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Say } from './console.ts';
import type { Database } from './openDatabase.ts';

export type DemonstrationParts = {
  readonly database: Database;
  /** What the settings want; undefined leaves it to the database: a new embedded one gets the demonstration. */
  readonly isWanted: boolean | undefined;
  readonly bytes: AttachmentBytes;
  readonly say: Say;
  readonly log: Logger;
};

/**
 * Seeds the demonstration where it is wanted and not there yet, and returns its accounts; none where it is not wanted. A start that was
 * broken off is finished by the next. What somebody has entered is never touched.
 */
export async function demonstration({
  database,
  isWanted,
  bytes,
  say,
  log,
}: DemonstrationParts): Promise<readonly DemoAccount[]> {
  const { isEmpty, isSeeded } = await countiesOf(database.ownerUrl);
  if (!(isWanted ?? (database.isEmbedded && (isEmpty || isSeeded)))) return [];
  if (!isSeeded) say({ 'zh-CN': '正在生成演示数据……', en: 'Making the demonstration…' });
  const { accounts } = await seedDemo({ ownerUrl: database.ownerUrl, bytes, today: chinaDate(new Date()), log });
  return accounts;
}

/** Prints the accounts, one a line. */
export function tellAccounts(accounts: readonly DemoAccount[], address: URL, say: Say): void {
  const [first] = accounts;
  if (!first) return;
  say({
    'zh-CN': `\n演示账号（密码都是 ${first.password}，人物均为虚构）：`,
    en: `\nDemonstration accounts (every password is ${first.password}; all people are invented):`,
  });
  for (const { county, login, role, name, app } of accounts) {
    const line = `  ${new URL(app, address)}  ${login.padEnd(18)} ${county} ${role} ${name}`;
    say({ 'zh-CN': line, en: line });
  }
}

async function countiesOf(ownerUrl: string): Promise<{ isEmpty: boolean; isSeeded: boolean }> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ isEmpty: boolean; isSeeded: boolean }>(
      `select not exists (select from jurisdictions) as "isEmpty",
         exists (select from audit_entries where action = 'county.seed') as "isSeeded"`,
    );
    return rows[0] ?? { isEmpty: false, isSeeded: false };
  } finally {
    await owner.end();
  }
}
