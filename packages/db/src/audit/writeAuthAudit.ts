/** Audit of sign-ins and accounts, written by the log-in of sign-in, which has no county. */
import type pg from 'pg';
import { type AuditRecord, plain } from './writeAudit.ts';

/** The chain of what concerns no county, such as a sign-in under an unknown name. */
export const deploymentChain = 'deployment';

/**
 * Appends the records to the chain of the account's county, or to the deployment's where `jurisdiction` is null, in one statement.
 * Within a transaction it must be the last. The connection is the auth log-in's.
 */
export async function writeAuthAudit(
  connection: pg.Pool | pg.ClientBase,
  jurisdiction: string | null,
  records: readonly AuditRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const entries = records.map(({ actor, before, after, origin, ...record }) => ({
    actor_id: actor.id,
    actor_name: actor.name,
    action: record.action,
    noun: record.noun,
    record_id: record.recordId,
    before: before && plain(before),
    after: after && plain(after),
    origin: plain(origin),
  }));
  await connection.query({
    name: 'write_audit',
    text: 'select auth.write_audit($1, $2::jsonb)',
    values: [jurisdiction ?? deploymentChain, JSON.stringify(entries)],
  });
}
