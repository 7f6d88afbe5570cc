/** Who reads the audit trail: one where-clause, for every door. */
import { allows, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** The county's whole trail for its auditors, nothing for anybody else. */
export function visibleAuditEntries(viewer: Viewer): Prisma.AuditEntryWhereInput {
  return allows(viewer, 'audit.read') ? {} : { id: { in: [] } };
}
