/** The receipt of a packet (签收单): who took it for an organ or unit, on which day, with the scan. */
import {
  allows,
  checkedText,
  chinaDate,
  handlingLimits,
  Invalid,
  NotAllowed,
  NotFound,
  organsOf,
  type Relation,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { toDate, toDay } from '../day.ts';
import { newId } from '../newId.ts';
import { batchAudit, type LockedBatch, readBatch } from './lockBatch.ts';
import { batchBodies } from './visibleTo.ts';

/** What the receipt says. */
export type Receipt = {
  readonly organId: string;
  readonly signedByName: string;
  readonly signedOn: string;
  /** The scan of the signed list; it may follow on paper. */
  readonly scanIds: readonly string[];
};

/**
 * Enters a receipt for an organ that received or a unit that was proposed, once each. Refuses with `NotFound`, `NotAllowed` or `Invalid`
 * (not handed over yet, no part in it, signed already, a day before the meeting or to come).
 */
export async function signReceipt(act: Act, batchId: string, receipt: Receipt): Promise<void> {
  const signedByName = checkedText('signedByName', receipt.signedByName, handlingLimits.receiptSigner);
  const { organId, signedOn, scanIds } = receipt;
  await act.db.$transaction(async (tx) => {
    const batch = await readBatch(tx, act, batchId);
    if (!allows(act.viewer, 'batch.sign', relations(act, batch, organId))) throw new NotAllowed();
    assertSignable(act, batch, receipt);
    if ((await tx.batchReceipt.count({ where: { batchId, organId } })) > 0) throw new Invalid('organId', signedAlready);
    const id = newId();
    const { accountId, name } = act.viewer;
    const entered = { enteredById: accountId, enteredByName: name };
    await tx.batchReceipt.create({
      data: { id, batchId, organId, signedByName, signedOn: toDate(signedOn), ...entered },
    });
    await claimAttachments(tx, act, scanIds, { batchReceiptId: id });
    await writeAudit(tx, [batchAudit(act, 'batch.sign', batchId, { organId, signedByName, signedOn })]);
  });
}

function relations({ viewer }: Act, batch: LockedBatch, organId: string): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (batchBodies(viewer).includes(batch.screenerId)) held.add('screener');
  if (organsOf(viewer, 'COORDINATOR').includes(organId)) held.add('receiver');
  if (organsOf(viewer, 'HANDLER', 'UNIT_HEAD').includes(organId)) held.add('unit');
  return held;
}

function assertSignable({ now }: Act, batch: LockedBatch, { organId, signedOn }: Receipt): void {
  if (batch.state !== 'HANDED_OVER') throw new Invalid('batchId', notHandedOver);
  if (!batch.items.some((item) => item.organId === organId || item.unitId === organId)) throw new NotFound();
  if (signedOn > chinaDate(now) || signedOn < toDay(batch.heldOn)) throw new Invalid('signedOn', dayOutside);
}

const notHandedOver = { 'zh-CN': '交办以后才能签收。', en: 'It is signed for once it is handed over.' };
const signedAlready = { 'zh-CN': '这个单位已经签收。', en: 'This organ has signed already.' };
const dayOutside = {
  'zh-CN': '签收日期要在交办之日以后、今天或今天以前。',
  en: 'The day lies between the handing over and today.',
};
