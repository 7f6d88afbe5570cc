/** A class B answered again as an A while it is carried out: drafted, signed, sealed and issued like the first reply. */
import { checkedText, chinaDate, handlingLimits, Invalid, NotAllowed, type ReplyClass } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { newId } from '../newId.ts';
import type { Asked, MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { checkedReply, type ReplyDraft } from './checkedReply.ts';
import { keepCommitmentCounts } from './commitmentCounts.ts';
import { assertReplies, currentReply, keepDrafted } from './draftReply.ts';
import { claimSeal, makeIssued, recipientsOf, type SealedReply } from './issueReply.ts';
import type { MovingHandling } from './moveHandling.ts';
import { recordOnHandling } from './recordOnHandling.ts';
import { standingClass, standingReplies } from './standingReplies.ts';

/**
 * Keeps the draft of the later reply; drafting a signed one again takes the signature back. Refuses like every act of a handling; also
 * (`NotAllowed`) while the suggestion is not being carried out, and (`Invalid`) unless a B stands and the draft is an A.
 */
export async function answerAgain(act: Act, asked: Asked, draft: ReplyDraft): Promise<void> {
  const { data, commitments } = checkedReply(draft, chinaDate(act.now));
  if (draft.replyClass !== 'A') throw new Invalid('replyClass', onlyA);
  await recordOnHandling(act, 'answerAgain', asked, async (tx, handling, suggestion) => {
    await assertStands(tx, handling, suggestion);
    const kept = await currentReply(tx, handling.id);
    if (kept === null || (kept.state === 'ISSUED' && kept.replyClass !== 'B')) throw new Invalid('replyClass', onlyB);
    const replyId = kept.state === 'ISSUED' ? newId() : kept.id;
    if (kept.state === 'ISSUED') {
      const of = { suggestionId: handling.suggestionId, handlingId: handling.id, sequence: kept.sequence + 1 };
      await tx.reply.create({ data: { id: replyId, ...data, ...of } });
    } else {
      const unsigned = { state: 'DRAFT', signedAt: null, signedByName: null, isSignedOnPaper: false };
      await tx.reply.updateMany({ where: { id: replyId }, data: { ...data, ...unsigned, version: { increment: 1 } } });
    }
    await keepDrafted(tx, handling, replyId, commitments);
    return { isTold: kept.state === 'SIGNED', audit: { ...data, commitmentsDueOn: commitments.map((c) => c.dueOn) } };
  });
}

/**
 * Issues the signed later reply: the suggestion counts with its class, and every commitment that stands is still to be looked back on.
 * Refuses like `answerAgain`, and with `Invalid` while it is not signed, or dated before the reply that it follows or after today.
 */
export async function issueAgain(act: Act, asked: Asked, sealed: SealedReply): Promise<void> {
  const documentNumber = checkedText('documentNumber', sealed.documentNumber, handlingLimits.documentNumber);
  await recordOnHandling(act, 'issueAgain', asked, async (tx, handling, suggestion) => {
    await assertStands(tx, handling, suggestion);
    const reply = await currentReply(tx, handling.id);
    if (reply?.state !== 'SIGNED') throw new Invalid('body', unsigned);
    await assertDay(tx, handling.id, sealed.issuedOn, chinaDate(act.now));
    const { issuedOn } = sealed;
    const sealedReplySha256 = await claimSeal(tx, act, sealed.sealedReplyId, suggestion.id, reply.id);
    const commitments = await makeIssued(tx, act, reply.id, { documentNumber, issuedOn });
    await keepCommitmentCounts(tx, suggestion.id);
    const replyClass = await countAnew(tx, suggestion.id);
    const facts = { documentNumber, replyClass: reply.replyClass, issuedOn, sealedReplySha256, commitments };
    return {
      facts: { ...facts, ...(await recipientsOf(tx, suggestion.id)) },
      audit: { documentNumber, issuedOn, replyClass },
    };
  });
}

/** The suggestion counts with the worst class that stands now. */
async function countAnew(tx: Tx, id: string): Promise<ReplyClass | null> {
  const replyClass = await standingClass(tx, id);
  await tx.suggestion.updateMany({ where: { id }, data: { replyClass, version: { increment: 1 } } });
  return replyClass;
}

async function assertStands(tx: Tx, handling: MovingHandling, suggestion: MovingSuggestion): Promise<void> {
  assertReplies(handling);
  if (suggestion.state !== 'FULFILLING') throw new NotAllowed(notCarriedOut);
  const standing = await standingReplies(tx, suggestion.id);
  if (!standing.some(({ id }) => id === handling.id)) throw new NotAllowed(answeredSince);
}

async function assertDay(tx: Tx, handlingId: string, issuedOn: string, today: string): Promise<void> {
  const before = await tx.reply.findFirst({
    where: { handlingId, state: 'ISSUED' },
    orderBy: { sequence: 'desc' },
    select: { issuedOn: true },
  });
  const since = before?.issuedOn ? toDay(before.issuedOn) : issuedOn;
  if (issuedOn >= since && issuedOn <= today) return;
  throw new Invalid('issuedOn', {
    'zh-CN': '补充答复的日期要在原答复之后、今天或今天以前。',
    en: 'The day must not lie before the reply that it follows or after today.',
  });
}

const onlyA = { 'zh-CN': '补充答复只能改为 A 类。', en: 'A later reply can only be of class A.' };
const onlyB = {
  'zh-CN': '只有 B 类答复可以改为 A 类。',
  en: 'Only a reply of class B can be answered again as an A.',
};
const unsigned = {
  'zh-CN': '补充答复还没有起草并签发。',
  en: 'The later reply has not been drafted and signed.',
};
const notCarriedOut = {
  'zh-CN': '只有在兑现承诺期间，才能把 B 类改为 A 类答复。',
  en: 'A class B can be answered again as an A only while it is being carried out.',
};
const answeredSince = {
  'zh-CN': '本单位已在以后的办理中答复，请对那次答复改类。',
  en: 'The unit has answered in a later round; that reply is the one to answer again.',
};
