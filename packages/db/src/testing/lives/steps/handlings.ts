/** What units do: consult, record, contribute, answer. */
import type { ReplyClass } from '@renda/domain';
import { consultFor } from '../../../handling/consultFor.ts';
import { contribute } from '../../../handling/contribute.ts';
import { draftReply } from '../../../handling/draftReply.ts';
import { issueReply } from '../../../handling/issueReply.ts';
import { recordConsultation } from '../../../handling/recordConsultation.ts';
import { recordProgress } from '../../../handling/recordProgress.ts';
import { enterSignature, signReply } from '../../../handling/signReply.ts';
import { completeReply, testAttachment } from '../../world.ts';
import type { Life } from '../Life.ts';
import type { HandlingNow, Snapshot } from '../Snapshot.ts';
import { inRound, isConsulted, isOutdated, latestReply, onHandling, replying, type Step } from './Step.ts';

/** A consultation between the assignment and today. */
function consultation(life: Life) {
  const mode = life.chance.pick(['FACE_TO_FACE', 'TELEPHONE', 'WRITING'] as const);
  return { heldOn: life.today, mode, summary: '已与代表商量办理办法。' };
}

function consult(life: Life, h: HandlingNow, s: Snapshot) {
  const reach = { alsoGroup: s.groupId !== null && life.chance.happens(0.5) };
  return recordConsultation(life.handler(h), h, consultation(life), reach);
}

/** A consultation counts, whenever it was. */
const isTalkedTo = (s: Snapshot, h: HandlingNow) => isConsulted(s, h, '9999-12-31');

/** What the unit puts on the paper of a reply, sealed today. */
export async function sealedPaper(life: Life, h: HandlingNow) {
  const act = life.handler(h);
  const sealed = await testAttachment(act.db, act.viewer, 'SEALED_REPLY');
  return { act, paper: { documentNumber: '昌交函〔2026〕1号', issuedOn: life.today, sealedReplyId: sealed.id } };
}

async function sign(life: Life, h: HandlingNow) {
  if (life.chance.happens(0.85)) return signReply(life.by(life.unit(h).head), h);
  const act = life.handler(h);
  const scan = await testAttachment(act.db, act.viewer, 'SIGNED_DRAFT');
  return enterSignature(act, h, { headName: '李演示', signedDraftId: scan.id });
}

const isDrafted = (s: Snapshot, h: HandlingNow, state: string) => latestReply(s, h)?.state === state;

/** The part of the unit is not owed any longer where all have replied. */
const anyOwing = (s: Snapshot) => inRound(s).some((h) => replying(h) && h.state === 'ACKNOWLEDGED');

/** What units do: consult, record, contribute, answer. */
export const handlings: readonly Step[] = [
  onHandling('consult', 4, (h, s) => h.state === 'ACKNOWLEDGED' && !isTalkedTo(s, h), consult),
  onHandling('consultAgain', 0.3, (h, s) => h.state === 'ACKNOWLEDGED' && isTalkedTo(s, h), consult),
  onHandling(
    'consultFor',
    0.4,
    (h, s) => h.state === 'ACKNOWLEDGED' && s.state === 'HANDLING',
    (life, h, s) => consultFor(life.staff(s), h, consultation(life)),
  ),
  onHandling(
    'progress',
    0.3,
    (h) => h.state === 'ACKNOWLEDGED',
    (life, h) => recordProgress(life.handler(h), h, { on: life.today, text: '已完成现场踏勘。', attachmentIds: [] }),
  ),
  onHandling(
    'contribute',
    4,
    (h, s) => h.state === 'ACKNOWLEDGED' && !replying(h) && s.state === 'HANDLING' && anyOwing(s),
    (life, h) => contribute(life.handler(h), h, { text: '本单位配合设置警示标志。', attachmentIds: [] }),
  ),
  onHandling(
    'draftReply',
    5,
    (h, s, life) =>
      h.state === 'ACKNOWLEDGED' && replying(h) && (latestReply(s, h) === undefined || isOutdated(s, h, life.today)),
    (life, h) => {
      const replyClass = life.chance.pick<ReplyClass>(['A', 'A', 'B', 'B', 'C']);
      return draftReply(life.handler(h), h, completeReply(replyClass, life.today));
    },
  ),
  onHandling('signReply', 6, (h, s) => h.state === 'ACKNOWLEDGED' && isDrafted(s, h, 'DRAFT'), sign),
  onHandling(
    'draftAgain',
    0.3,
    (h, s) => h.state === 'ACKNOWLEDGED' && isDrafted(s, h, 'SIGNED'),
    (life, h) => draftReply(life.handler(h), h, completeReply('A', life.today)),
  ),
  onHandling(
    'issueReply',
    7,
    (h, s, life) =>
      h.state === 'ACKNOWLEDGED' &&
      isDrafted(s, h, 'SIGNED') &&
      isConsulted(s, h, life.today) &&
      !isOutdated(s, h, life.today),
    async (life, h) => {
      const { act, paper } = await sealedPaper(life, h);
      return issueReply(act, h, paper);
    },
  ),
];
