/** The head of the unit signs the reply (签发): on screen, or on paper with a handler entering it. */
import { checkedText, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { assertReplies, currentReply } from './draftReply.ts';
import type { MovingHandling } from './moveHandling.ts';
import { recordOnHandling } from './recordOnHandling.ts';

/** Signs the drafted reply in one's own name, as head of the unit. Refuses (`Invalid`) where nothing is drafted or it is signed already. */
export async function signReply(act: Act, asked: Asked): Promise<void> {
  await recordOnHandling(act, 'signReply', asked, async (tx, handling) => {
    const replyId = await drafted(tx, handling);
    await sign(tx, act, replyId, { signedByName: act.viewer.name, isSignedOnPaper: false });
    return { facts: { signedBy: act.viewer.name } };
  });
}

/** The draft signed on paper: who signed, and its scan. */
export type PaperSignature = { readonly headName: string; readonly signedDraftId: string };

/** Enters that the head signed the drafted reply on paper; the scan of the signed draft is owed. */
export async function enterSignature(act: Act, asked: Asked, paper: PaperSignature): Promise<void> {
  const signedBy = checkedText('headName', paper.headName, handlingLimits.headName);
  await recordOnHandling(act, 'enterSignature', asked, async (tx, handling) => {
    const replyId = await drafted(tx, handling);
    const sha256 = await claimSignedDraft(tx, act, handling, replyId, paper.signedDraftId);
    await sign(tx, act, replyId, { signedByName: signedBy, isSignedOnPaper: true });
    const facts = { signedBy, signedDraftSha256: sha256 };
    return { facts, audit: facts };
  });
}

async function drafted(tx: Tx, handling: MovingHandling): Promise<string> {
  assertReplies(handling);
  const reply = await currentReply(tx, handling.id);
  if (reply === null) throw new Invalid('body', { 'zh-CN': '请先起草答复。', en: 'Draft the reply first.' });
  if (reply.state === 'DRAFT') return reply.id;
  throw new Invalid('body', { 'zh-CN': '这份答复已经签发。', en: 'This reply is signed already.' });
}

async function sign(
  tx: Tx,
  act: Act,
  replyId: string,
  by: { readonly signedByName: string; readonly isSignedOnPaper: boolean },
): Promise<void> {
  const data = { state: 'SIGNED', signedAt: act.now, ...by, version: { increment: 1 } };
  await tx.reply.updateMany({ where: { id: replyId }, data });
}

async function claimSignedDraft(
  tx: Tx,
  act: Act,
  { suggestionId }: MovingHandling,
  replyId: string,
  attachmentId: string,
): Promise<string> {
  await claimAttachments(tx, act, [attachmentId], { suggestionId, replyId });
  const scan = await tx.attachment.findUniqueOrThrow({
    where: { id: attachmentId },
    select: { sha256: true, purpose: true },
  });
  if (scan.purpose === 'SIGNED_DRAFT') return scan.sha256;
  throw new Invalid('signedDraftId', {
    'zh-CN': '请上传负责人签字的答复稿扫描件。',
    en: 'Upload the scan of the draft that the head signed.',
  });
}
