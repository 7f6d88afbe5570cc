/** Changing a batch in preparation: its name and day, where each suggestion goes, and what is taken out again. */
import { Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { reachedUnits, readReaching, receivingOrgans } from '../suggestion/reach.ts';
import { batchAudit, lockPreparing } from './lockBatch.ts';
import { checkedHead } from './prepareBatch.ts';

/** Where one suggestion of the batch goes, to be led by which unit if one is proposed, and whether it is wide or difficult. */
export type ItemPlace = {
  readonly suggestionId: string;
  readonly organId: string;
  readonly unitId: string | null;
  readonly isWide: boolean;
};

/** What changes: items that are not named stay as they are. */
export type BatchRevision = {
  readonly name: string;
  readonly heldOn: string;
  readonly items: readonly ItemPlace[];
  /** Suggestions taken out. */
  readonly removedIds: readonly string[];
};

/** Writes the changes. Refuses with `NotFound`, `NotAllowed`, `Stale`, or `Invalid` naming what cannot be. */
export async function reviseBatch(act: Act, asked: Asked, revision: BatchRevision): Promise<void> {
  const head = checkedHead(revision);
  await act.db.$transaction(async (tx) => {
    const batch = await lockPreparing(tx, act, asked, 'batch.prepare');
    const { count } = await tx.batchItem.deleteMany({
      where: { batchId: batch.id, suggestionId: { in: [...revision.removedIds] } },
    });
    for (const { suggestionId, ...place } of revision.items) {
      await assertPlace(tx, act, suggestionId, place);
      await tx.batchItem.updateMany({ where: { batchId: batch.id, suggestionId }, data: place });
    }
    await tx.handOverBatch.updateMany({ where: { id: batch.id }, data: { ...head, version: { increment: 1 } } });
    const after = { ...head, changed: revision.items.length, removed: count };
    await writeAudit(tx, [batchAudit(act, 'batch.revise', batch.id, after)]);
  });
}

async function assertPlace(
  tx: Tx,
  act: Act,
  suggestionId: string,
  { organId, unitId }: Omit<ItemPlace, 'suggestionId'>,
) {
  const { township } = await readReaching(tx, act.viewer, suggestionId);
  const organs = await tx.organ.count({ where: { id: organId, AND: receivingOrgans({ township }) } });
  if (organs === 0) {
    throw new Invalid('items', {
      'zh-CN': '有一件的交办机关不能接收它，请重新选择。',
      en: 'One of them cannot be handed over to the organ chosen; choose another.',
    });
  }
  if (unitId === null) return;
  const units = await tx.organ.count({ where: { id: unitId, AND: reachedUnits({ handedToId: organId }) } });
  if (units > 0) return;
  throw new Invalid('items', {
    'zh-CN': '有一件建议的主办单位不在交办机关的分办范围内，请重新选择。',
    en: 'The unit proposed for one of them is not reached through the organ to which it goes; choose another.',
  });
}
