/** A county that comes whole: the demonstration, or one moved from elsewhere. */
import { createAccounts, type NewAccount } from '../account/createAccounts.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import { type BulkRow, bulkInsert } from '../bulkInsert.ts';
import { withOwner } from '../owner/withOwner.ts';

export type WholeCounty = {
  /** GB/T 2260. */
  readonly code: string;
  readonly name: string;
  /** Rows by table, in an order in which each finds what it refers to; role grants come last and apart, since they need the accounts. */
  readonly tables: Readonly<Record<string, readonly BulkRow[]>>;
  readonly accounts: readonly NewAccount[];
  readonly grants: readonly BulkRow[];
  /** The entry of the audit trail that stands for all of it. */
  readonly audit: AuditRecord;
};

/**
 * Writes all of the county or nothing, as the owner, and promises true. A county that has organs already is left as it is, and false is
 * promised. No rule of the domain is asked: the rows must be right.
 */
export async function insertCounty(ownerUrl: string, county: WholeCounty): Promise<boolean> {
  const { code, name, tables, accounts, grants, audit } = county;
  return withOwner(ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('insert into jurisdictions (code, name) values ($1, $2) on conflict do nothing', [code, name]);
    await owner.query("select set_config('app.jurisdiction', $1, true)", [code]);
    const { rowCount } = await owner.query('select 1 from organs where jurisdiction = $1 limit 1', [code]);
    if (rowCount !== 0) return false;
    for (const [table, rows] of Object.entries(tables)) await bulkInsert(owner, table, rows);
    await createAccounts(owner, code, accounts);
    await bulkInsert(owner, 'role_grants', grants);
    await writeAuthAudit(owner, code, [audit]);
    await owner.query('commit');
    return true;
  });
}
