/** The county's own check of its audit trail. */
import type { Db } from '../client/countyClient.ts';
import { type AuditFaultKind, brokenLinks } from './verifyAudit.ts';

/** How the county's chain stands: its entries, the hash of the last, and the first entry that was tampered with. */
export type CountyAuditVerdict = {
  readonly entries: number;
  readonly head: string | null;
  readonly fault: { readonly seq: number; readonly kind: AuditFaultKind } | null;
};

/**
 * Recomputes the county's chain from its first entry, some 100,000 entries a second; changes nothing. A cut end, or a chain written anew,
 * shows only to `verifyAudit` with anchors that were kept outside.
 */
export async function verifyCountyAudit(db: Db): Promise<CountyAuditVerdict> {
  const [fault] = await db.$queryRawUnsafe<{ seq: number; kind: AuditFaultKind }[]>(brokenLinks);
  const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  return {
    entries: Number(last?.seq ?? 0),
    head: last?.hash ?? null,
    fault: fault ? { seq: fault.seq, kind: fault.kind } : null,
  };
}
