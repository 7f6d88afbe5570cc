/** Who sees which batches: the body that hands over, whole; receiving organs and units, once handed over, their own part alone. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** The bodies in whose name the viewer prepares batches. */
export function batchBodies(viewer: Viewer): string[] {
  return organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
}

/** The organs and units in whose name the viewer takes a packet. */
export function packetOrgans(viewer: Viewer): string[] {
  return organsOf(viewer, 'COORDINATOR', 'HANDLER', 'UNIT_HEAD');
}

/** The items in which the viewer's organ receives or is the proposed unit. */
function ownPart(viewer: Viewer): Prisma.BatchItemWhereInput {
  return {
    OR: [
      { organId: { in: organsOf(viewer, 'COORDINATOR') } },
      { unitId: { in: organsOf(viewer, 'HANDLER', 'UNIT_HEAD') } },
    ],
  };
}

/** The batches that the viewer may see. */
export function visibleBatches(viewer: Viewer): Prisma.HandOverBatchWhereInput {
  return {
    OR: [{ screenerId: { in: batchBodies(viewer) } }, { state: 'HANDED_OVER', items: { some: ownPart(viewer) } }],
  };
}

/** The items that the viewer may see, of whatever batch. */
export function visibleBatchItems(viewer: Viewer): Prisma.BatchItemWhereInput {
  return {
    OR: [
      { batch: { screenerId: { in: batchBodies(viewer) } } },
      { batch: { state: 'HANDED_OVER' }, AND: ownPart(viewer) },
    ],
  };
}

/** The receipts that the viewer may see: all of the body's own batches, else those of the viewer's own organ. */
export function visibleReceipts(viewer: Viewer): Prisma.BatchReceiptWhereInput {
  return { OR: [{ batch: { screenerId: { in: batchBodies(viewer) } } }, { organId: { in: packetOrgans(viewer) } }] };
}
