/** Packets of a batch for which the viewer's organ has not signed yet. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/**
 * Batches handed over in which an organ or unit of the viewer has a part and no receipt. The body may enter one from
 * paper, but waits for it. Null for who signs for none.
 */
export function unsignedBatches(viewer: Viewer): Prisma.HandOverBatchWhereInput | null {
  const received = organsOf(viewer, 'COORDINATOR').map((organId) => ({ organId }));
  const proposed = organsOf(viewer, 'HANDLER', 'UNIT_HEAD').map((unitId) => ({ unitId }));
  const parts = [...received, ...proposed].map((part) => ({
    items: { some: part },
    receipts: { none: { organId: 'organId' in part ? part.organId : part.unitId } },
  }));
  return parts.length === 0 ? null : { state: 'HANDED_OVER', OR: parts };
}
