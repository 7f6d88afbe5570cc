/** A unit's reply is drafted on the platform, with what it promises. */
import { chinaDate, type HandlingRole, Invalid, replyingRoles } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { type CommitmentDraft, checkedReply, type ReplyDraft } from './checkedReply.ts';
import type { MovingHandling } from './moveHandling.ts';
import { recordOnHandling } from './recordOnHandling.ts';

/**
 * Keeps the draft of a handling's reply and its commitments; drafting a signed one again takes the signature back, and the history
 * tells so. Refuses with `NotAllowed`, `Stale` or `Invalid`.
 */
export async function draftReply(act: Act, asked: Asked, draft: ReplyDraft): Promise<void> {
  const { data, commitments } = checkedReply(draft, chinaDate(act.now));
  await recordOnHandling(act, 'draftReply', asked, async (tx, handling) => {
    assertReplies(handling);
    const kept = await currentReply(tx, handling.id);
    const replyId = kept?.id ?? newId();
    const unsigned = { state: 'DRAFT', signedAt: null, signedByName: null, isSignedOnPaper: false };
    if (kept === null) {
      const { suggestionId, id: handlingId } = handling;
      await tx.reply.create({ data: { id: replyId, ...data, suggestionId, handlingId } });
    } else {
      await tx.reply.updateMany({ where: { id: replyId }, data: { ...data, ...unsigned, version: { increment: 1 } } });
    }
    await keepDrafted(tx, handling, replyId, commitments);
    return { isTold: kept?.state === 'SIGNED', audit: { ...data, commitmentsDueOn: commitments.map((c) => c.dueOn) } };
  });
}

/** The reply of a handling as it stands: the last one begun. */
export function currentReply(tx: Tx, handlingId: string) {
  return tx.reply.findFirst({
    where: { handlingId },
    orderBy: { sequence: 'desc' },
    select: { id: true, state: true, replyClass: true, sequence: true },
  });
}

/** Writes the commitments of a draft in place of those it had; they are not made before the reply is issued. */
export async function keepDrafted(
  tx: Tx,
  { id: handlingId, suggestionId }: Pick<MovingHandling, 'id' | 'suggestionId'>,
  replyId: string,
  commitments: readonly CommitmentDraft[],
): Promise<void> {
  await tx.commitment.deleteMany({ where: { replyId, isMade: false } });
  await tx.commitment.createMany({
    data: commitments.map(({ what, responsible, dueOn }, i) => ({
      id: newId(),
      suggestionId,
      handlingId,
      replyId,
      position: i + 1,
      what,
      responsible,
      dueOn: toDate(dueOn),
    })),
  });
}

/** Refuses (`Invalid`) an assisting unit: it hands its part to the lead. */
export function assertReplies({ role }: Pick<MovingHandling, 'role'>): void {
  if ((replyingRoles as readonly HandlingRole[]).includes(role)) return;
  throw new Invalid('handlingId', {
    'zh-CN': '协办单位不单独答复代表。',
    en: 'An assisting unit does not reply to the deputy itself.',
  });
}
