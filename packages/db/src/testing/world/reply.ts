/** What a unit of a test answers, through its head, and the papers that go with it. */
import { addDays, chinaDate, type ReplyClass, type Viewer } from '@renda/domain';
import type { Db } from '../../client/countyClient.ts';
import type { ReplyDraft } from '../../handling/checkedReply.ts';
import { draftReply } from '../../handling/draftReply.ts';
import { issueReply } from '../../handling/issueReply.ts';
import { recordConsultation } from '../../handling/recordConsultation.ts';
import { signReply } from '../../handling/signReply.ts';
import { newId } from '../../newId.ts';
import type { County } from './county.ts';
import { actOf } from './people.ts';

/** What a unit would answer; a class B with one promise, due sixty days after that day. */
export function completeReply(replyClass: ReplyClass, on = chinaDate(new Date())): ReplyDraft {
  const promise = { what: '年底前加装连续护栏 2.4 公里', responsible: '养护股', dueOn: addDays(on, 60) };
  return {
    replyClass,
    body: '已安装护栏并通过验收，感谢您的关心。',
    openness: 'OPEN',
    opennessReason: null,
    publicSummary: null,
    contactName: '段演示',
    contactPhone: '0875-0000000',
    commitments: replyClass === 'B' ? [promise] : [],
  };
}

/** The row of an upload; its bytes are nobody's concern here. */
export function testAttachment(db: Db, viewer: Viewer, purpose: string) {
  const bytes = { sha256: newId().replaceAll('-', '').padEnd(64, '0'), size: 1024, mediaType: 'application/pdf' };
  return db.attachment.create({
    data: { ...bytes, name: '扫描件.pdf', purpose, uploadedById: viewer.accountId, uploadedByName: viewer.name },
  });
}

/** Those who answer for a unit. */
export type UnitPeople = { readonly handler: Viewer; readonly head: Viewer };

/** Consults today; drafts, signs and issues tomorrow: the world's clock moves on a day. The handling is acknowledged. */
export async function replyAfterConsultation(
  world: County,
  handlingId: string,
  replyClass: ReplyClass = 'A',
  { handler, head }: UnitPeople = world,
): Promise<void> {
  const now = () =>
    world.db.handling.findUniqueOrThrow({ where: { id: handlingId }, select: { id: true, version: true } });
  const heldOn = chinaDate(world.now());
  const consultation = { heldOn, mode: 'FACE_TO_FACE', summary: '已到现场与代表商量。' } as const;
  await recordConsultation(actOf(world, handler), await now(), consultation);
  world.passDay();
  const issuedOn = chinaDate(world.now());
  await draftReply(actOf(world, handler), await now(), completeReply(replyClass, issuedOn));
  await signReply(actOf(world, head), await now());
  const sealed = await testAttachment(world.db, handler, 'SEALED_REPLY');
  const paper = { documentNumber: '昌交函〔2026〕1号', issuedOn, sealedReplyId: sealed.id };
  await issueReply(actOf(world, handler), await now(), paper);
}
