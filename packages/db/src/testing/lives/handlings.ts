/** What units do: consult, record, contribute, answer; and the deputy who objects. */
import type { ReplyClass } from '@renda/domain';
import { contribute } from '../../handling/contribute.ts';
import { draftReply } from '../../handling/draftReply.ts';
import { issueReply } from '../../handling/issueReply.ts';
import { recordConsultation } from '../../handling/recordConsultation.ts';
import { recordProgress } from '../../handling/recordProgress.ts';
import { signReply } from '../../handling/signReply.ts';
import { newId } from '../../newId.ts';
import { answerObjection } from '../../objection/answerObjection.ts';
import { objectToEntry } from '../../objection/objectToEntry.ts';
import { completeReply, testAttachment } from '../world.ts';
import type { HandlingNow, Life } from './Life.ts';
import { isConsulted, isIn, isOutdated, latestReply, onHandling, replying, type Step, staff } from './Step.ts';

/** A consultation between the assignment and today. */
function consult(life: Life, h: HandlingNow) {
  const mode = life.chance.pick(['FACE_TO_FACE', 'TELEPHONE', 'WRITING'] as const);
  const record = { heldOn: life.today, mode, summary: '已与代表商量办理办法。' };
  return recordConsultation(life.by(life.unit(h).handler), h, record);
}

async function issue(life: Life, h: HandlingNow) {
  const { handler } = life.unit(h);
  const sealed = await testAttachment(life.db, handler, 'SEALED_REPLY');
  const paper = { documentNumber: '昌交函〔2026〕1号', issuedOn: life.today, sealedReplyId: sealed.id };
  await issueReply(life.by(handler), h, paper);
}

/** What units do: consult, record, contribute, answer; and the deputy who objects. */
export const handlings: readonly Step[] = [
  onHandling('consult', 3, (h) => h.state === 'ACKNOWLEDGED', consult),
  onHandling(
    'progress',
    0.5,
    (h) => h.state === 'ACKNOWLEDGED',
    (life, h) => {
      const progress = { on: life.today, text: '已完成现场踏勘。', attachmentIds: [] };
      return recordProgress(life.by(life.unit(h).handler), h, progress);
    },
  ),
  onHandling(
    'contribute',
    4,
    (h, s) => h.state === 'ACKNOWLEDGED' && !replying(h) && s.state === 'HANDLING',
    (life, h) => contribute(life.by(life.unit(h).handler), h, { text: '本单位配合设置警示标志。', attachmentIds: [] }),
  ),
  onHandling(
    'draftReply',
    4,
    (h, _s, life) =>
      h.state === 'ACKNOWLEDGED' && replying(h) && (latestReply(h) === undefined || isOutdated(h, life.today)),
    (life, h) => {
      const replyClass = life.chance.pick<ReplyClass>(['A', 'A', 'B', 'B', 'C']);
      return draftReply(life.by(life.unit(h).handler), h, completeReply(replyClass, life.today));
    },
  ),
  onHandling(
    'signReply',
    5,
    (h) => h.state === 'ACKNOWLEDGED' && latestReply(h)?.state === 'DRAFT',
    (life, h) => signReply(life.by(life.unit(h).head), h),
  ),
  onHandling(
    'issueReply',
    6,
    (h, _s, life) =>
      h.state === 'ACKNOWLEDGED' &&
      latestReply(h)?.state === 'SIGNED' &&
      isConsulted(h, life.today) &&
      !isOutdated(h, life.today),
    issue,
  ),
  {
    name: 'object',
    weight: 0.3,
    ready: (s) =>
      isIn('HANDLING')(s) && s.handlings.some((h) => h.consultations.some((c) => c.objections.length === 0)),
    take: (life, s) => {
      const contested = s.handlings.flatMap((h) => h.consultations.filter((c) => c.objections.length === 0));
      const consultationId = life.chance.pick(contested).id;
      const about = { suggestionId: s.id, subject: 'CONSULTATION' as const, consultationId };
      return objectToEntry(life.by(life.lead.viewer), newId(), about, '当天没有与我联系');
    },
  },
  {
    name: 'answerObjection',
    weight: 4,
    ready: (s) => s.state !== 'PURGED' && s.state !== 'CLOSED' && s.objections.length > 0,
    take: (life, s) => {
      const objection = life.chance.pick(s.objections);
      return answerObjection(staff(life), objection, {
        isUpheld: life.chance.happens(0.5),
        answer: '已核实有关情况。',
      });
    },
  },
];
