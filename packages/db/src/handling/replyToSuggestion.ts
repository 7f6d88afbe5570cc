/** A unit's reply: drafted on the platform, issued as the sealed paper (答复). */
import {
  checkedText,
  checkedTexts,
  chinaDate,
  type HandlingRole,
  handlingLifecycle,
  handlingLimits,
  Invalid,
  type Openness,
  offeredReplyClasses,
  type ReplyClass,
  replyClasses,
  replyingRoles,
  worst,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { meetDeadlines, readTimetable, setDeadline } from '../deadline/setDeadline.ts';
import { newId } from '../newId.ts';
import { type Asked, applyMove, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { lockHandling, type MovingHandling, moveHandling } from './moveHandling.ts';

/** What a reply says. */
export type ReplyDraft = {
  readonly replyClass: ReplyClass;
  readonly body: string;
  readonly openness: Openness;
  readonly opennessReason: string | null;
  readonly contactName: string;
  readonly contactPhone: string;
};

/** Keeps the draft of a handling's reply, one per handling; refuses with `NotAllowed`, `Stale`, `Invalid` or `IllegalMove`. */
export async function draftReply(act: Act, asked: Asked, draft: ReplyDraft): Promise<void> {
  const data = checkedReply(draft);
  await act.db.$transaction(async (tx) => {
    const { handling } = await lockHandling(tx, act, asked, 'handling.draftReply');
    assertReplies(handling);
    handlingLifecycle.next('reply', handling.state);
    const kept = await tx.reply.findFirst({ where: { handlingId: handling.id }, select: { id: true } });
    if (kept === null) {
      await tx.reply.create({
        data: { id: newId(), ...data, suggestionId: handling.suggestionId, handlingId: handling.id },
      });
    } else await tx.reply.updateMany({ where: { id: kept.id }, data: { ...data, version: { increment: 1 } } });
    await tx.handling.updateMany({ where: { id: handling.id }, data: { version: { increment: 1 } } });
    await writeAudit(tx, [draftAudit(act, handling, data)]);
  });
}

/** The sealed paper. */
export type SealedReply = {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly sealedReplyId: string;
};

/**
 * Issues the drafted reply: a consultation on an earlier day, the document number and the sealed scan are needed. When every lead and
 * separate unit of the round has replied, the suggestion is replied and its evaluation becomes due.
 */
export async function issueReply(act: Act, asked: Asked, sealed: SealedReply): Promise<void> {
  const documentNumber = checkedText('documentNumber', sealed.documentNumber, handlingLimits.documentNumber);
  await moveHandling(act, 'reply', asked, async (tx, handling, suggestion) => {
    assertReplies(handling);
    const reply = await tx.reply.findFirst({
      where: { handlingId: handling.id },
      select: { id: true, replyClass: true },
    });
    if (reply === null) throw new Invalid('body', { 'zh-CN': '请先起草答复。', en: 'Draft the reply first.' });
    await assertConsulted(tx, handling, sealed.issuedOn, chinaDate(act.now));
    const scan = await claimSeal(tx, act, sealed.sealedReplyId, suggestion.id, reply.id);
    await tx.reply.updateMany({
      where: { id: reply.id },
      data: {
        state: 'ISSUED',
        documentNumber,
        issuedOn: toDate(sealed.issuedOn),
        issuedAt: act.now,
        version: { increment: 1 },
      },
    });
    return {
      data: { repliedAt: act.now },
      legalBasis: '代表法第五十一条',
      facts: { documentNumber, replyClass: reply.replyClass, issuedOn: sealed.issuedOn, sealedReplySha256: scan },
      follow: () => completeReplies(tx, act, suggestion),
    };
  });
}

async function completeReplies(tx: Tx, act: Act, suggestion: MovingSuggestion): Promise<AuditRecord[]> {
  const round = { suggestionId: suggestion.id, round: suggestion.round, role: { in: [...replyingRoles] } };
  if ((await tx.handling.count({ where: { ...round, state: { not: 'REPLIED' } } })) > 0) return [];
  const replies = await tx.reply.findMany({ where: { handling: round }, select: { replyClass: true } });
  const replyClass = worst(
    replyClasses,
    replies.map((r) => r.replyClass as ReplyClass),
  );
  const on = chinaDate(act.now);
  await meetDeadlines(tx, {
    suggestionId: suggestion.id,
    keys: ['reply', 'replyWide', 'replyAgain', 'contribute'],
    on,
  });
  const due = { key: 'evaluate', startedOn: on, suggestionId: suggestion.id } as const;
  const { dueOn } = await setDeadline(tx, await readTimetable(tx), due);
  const data = { replyClass, repliedAt: act.now, evaluateDueOn: toDate(dueOn) };
  return [await applyMove(tx, act, 'completeReplies', suggestion, { data, facts: { replyClass } })];
}

function checkedReply(draft: ReplyDraft) {
  const { replyBody, contactName, contactPhone, opennessReason } = handlingLimits;
  const texts = checkedTexts(
    { body: draft.body, contactName: draft.contactName, contactPhone: draft.contactPhone },
    { body: replyBody, contactName, contactPhone },
  );
  if (!(offeredReplyClasses as readonly ReplyClass[]).includes(draft.replyClass)) {
    throw new Invalid('replyClass', { 'zh-CN': '目前只能答复 A 类或 C 类。', en: 'Only class A or C can be given.' });
  }
  const reason = draft.openness === 'OPEN' ? null : checkedText('opennessReason', draft.opennessReason, opennessReason);
  return { ...texts, replyClass: draft.replyClass, openness: draft.openness, opennessReason: reason };
}

function assertReplies({ role }: MovingHandling): void {
  if ((replyingRoles as readonly HandlingRole[]).includes(role)) return;
  throw new Invalid('handlingId', {
    'zh-CN': '协办单位不单独答复代表。',
    en: 'An assisting unit does not reply to the deputy itself.',
  });
}

async function assertConsulted(tx: Tx, handling: MovingHandling, issuedOn: string, today: string): Promise<void> {
  if (issuedOn > today)
    throw new Invalid('issuedOn', { 'zh-CN': '答复日期不能晚于今天。', en: 'The reply cannot be dated after today.' });
  const earlier = await tx.consultation.count({ where: { handlingId: handling.id, heldOn: { lt: toDate(issuedOn) } } });
  if (earlier > 0) return;
  throw new Invalid('issuedOn', {
    'zh-CN': '答复前要先与领衔代表面商，且面商日期要早于答复日期。',
    en: 'The lead deputy must have been consulted on an earlier day than the reply.',
  });
}

async function claimSeal(
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

function draftAudit(act: Act, handling: MovingHandling, after: object): AuditRecord {
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: 'handling.draftReply',
    noun: 'Handling',
    recordId: handling.id,
    before: { version: handling.version },
    after,
    origin: act.origin,
  };
}
