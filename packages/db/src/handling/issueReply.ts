/** The signed reply is issued as the sealed paper (答复), to the lead deputy and every co-signer. */
import { checkedText, chinaDate, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { consultationsThatCount } from '../objection/standingConsultations.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { endApplications } from '../wide-application/endApplications.ts';
import { dueLater } from './checkedReply.ts';
import { keepCommitmentCounts } from './commitmentCounts.ts';
import { completeReplies } from './completeReplies.ts';
import { assertReplies, currentReply } from './draftReply.ts';
import { type MovingHandling, moveHandling } from './moveHandling.ts';

/** The sealed paper. */
export type SealedReply = {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly sealedReplyId: string;
};

/**
 * Issues the signed reply: a consultation on an earlier day in this round, the document number and the sealed scan are needed. What it
 * promises is made with it. When every lead and separate unit of the round has replied, the suggestion is replied.
 */
export async function issueReply(act: Act, asked: Asked, sealed: SealedReply): Promise<void> {
  const documentNumber = checkedText('documentNumber', sealed.documentNumber, handlingLimits.documentNumber);
  await moveHandling(act, 'reply', asked, async (tx, handling, suggestion) => {
    assertReplies(handling);
    const reply = await signedReply(tx, handling);
    await assertConsulted(tx, handling, sealed.issuedOn, chinaDate(act.now));
    const sealedReplySha256 = await claimSeal(tx, act, sealed.sealedReplyId, suggestion.id, reply.id);
    const commitments = await makeIssued(tx, act, reply.id, { documentNumber, issuedOn: sealed.issuedOn });
    await keepCommitmentCounts(tx, suggestion.id);
    await endApplications(tx, act, handling.id);
    const { replyClass } = reply;
    return {
      data: { repliedAt: act.now },
      legalBasis: '代表法第五十一条',
      facts: {
        documentNumber,
        replyClass,
        issuedOn: sealed.issuedOn,
        sealedReplySha256,
        commitments,
        ...(await recipientsOf(tx, suggestion.id)),
      },
      follow: () => completeReplies(tx, act, suggestion),
    };
  });
}

async function signedReply(tx: Tx, handling: MovingHandling) {
  const reply = await currentReply(tx, handling.id);
  if (reply === null) throw new Invalid('body', { 'zh-CN': '请先起草答复。', en: 'Draft the reply first.' });
  if (reply.state === 'SIGNED') return reply;
  throw new Invalid('body', {
    'zh-CN': '答复还没有签发：请单位负责人签发，或登记负责人在纸质稿上的签发。',
    en: 'The reply is not signed: the head of the unit signs it, or the signature on paper is entered.',
  });
}

/** Writes the reply as issued and makes its commitments; promises how many. Refuses (`Invalid`) one that is due on the day itself or before. */
export async function makeIssued(
  tx: Tx,
  act: Act,
  replyId: string,
  paper: { readonly documentNumber: string; readonly issuedOn: string },
): Promise<number> {
  const issuedOn = toDate(paper.issuedOn);
  if ((await tx.commitment.count({ where: { replyId, dueOn: { lte: issuedOn } } })) > 0)
    throw new Invalid('issuedOn', dueLater);
  const { documentNumber } = paper;
  const data = { state: 'ISSUED', documentNumber, issuedOn, issuedAt: act.now, version: { increment: 1 } };
  await tx.reply.updateMany({ where: { id: replyId }, data });
  const made = { isMade: true, state: 'OPEN', version: { increment: 1 } };
  const { count } = await tx.commitment.updateMany({ where: { replyId, isMade: false }, data: made });
  return count;
}

/** To whom a reply goes: the lead deputy and every deputy who signed with them, by name. */
export async function recipientsOf(tx: Tx, suggestionId: string) {
  const named = { select: { person: { select: { name: true } } } };
  const { leadDeputy, coSigners } = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: {
      leadDeputy: named,
      coSigners: { where: { state: 'SIGNED' }, orderBy: { id: 'asc' }, select: { deputy: named } },
    },
  });
  return { leadDeputy: leadDeputy.person.name, coSigners: coSigners.map((c) => c.deputy.person.name) };
}

async function assertConsulted(tx: Tx, handling: MovingHandling, issuedOn: string, today: string): Promise<void> {
  if (issuedOn > today)
    throw new Invalid('issuedOn', { 'zh-CN': '答复日期不能晚于今天。', en: 'The reply cannot be dated after today.' });
  const earlier = await tx.consultation.count({
    where: { handlingId: handling.id, heldOn: { lt: toDate(issuedOn) }, ...consultationsThatCount },
  });
  if (earlier > 0) return;
  throw new Invalid('issuedOn', {
    'zh-CN': '答复前要先与领衔代表面商，且面商日期要早于答复日期；每次办理都要面商。',
    en: 'The lead deputy must have been consulted on an earlier day than the reply, in each round anew.',
  });
}

/** Attaches the scan of the sealed paper to its reply and promises its hash; refuses (`Invalid`) a file uploaded for something else. */
export async function claimSeal(
  tx: Tx,
  act: Act,
  attachmentId: string,
  suggestionId: string,
  replyId: string,
): Promise<string> {
  await claimAttachments(tx, act, [attachmentId], { suggestionId, replyId });
  const scan = await tx.attachment.findUniqueOrThrow({
    where: { id: attachmentId },
    select: { sha256: true, purpose: true },
  });
  if (scan.purpose === 'SEALED_REPLY') return scan.sha256;
  throw new Invalid('sealedReplyId', {
    'zh-CN': '请上传盖章答复函的扫描件。',
    en: 'Upload the scan of the sealed reply.',
  });
}
