/** What is done of several at once: joined, asked about, handled together, handed over in a batch. */
import { answerConsent } from '../../../consent-request/answerConsent.ts';
import { askConsent, takeBackConsent } from '../../../consent-request/askConsent.ts';
import { handOverBatch } from '../../../hand-over-batch/handOverBatch.ts';
import { addToBatch, prepareBatch } from '../../../hand-over-batch/prepareBatch.ts';
import { reviseBatch } from '../../../hand-over-batch/reviseBatch.ts';
import { signReceipt } from '../../../hand-over-batch/signReceipt.ts';
import { newId } from '../../../newId.ts';
import { endForReference } from '../../../suggestion/endForReference.ts';
import { joinSuggestion, unjoinSuggestion } from '../../../suggestion/joinSuggestion.ts';
import { linkSuggestions, unlinkSuggestion } from '../../../suggestion/linkSuggestions.ts';
import { testAttachment } from '../../world.ts';
import type { Life } from '../Life.ts';
import { dayOf } from '../plainDays.ts';
import type { Snapshot } from '../Snapshot.ts';
import { receiversOf } from './beginnings.ts';
import { isIn, openQuestion, others, preparing, type Step } from './Step.ts';

const isScreened = isIn('SUBMITTED', 'ACCEPTED');
const mayBeLinked = isIn('ACCEPTED', 'HANDED_OVER', 'ASSIGNED', 'HANDLING');
const ofOneBody = (s: Snapshot) => (one: Snapshot) =>
  one.congressId === s.congressId && one.screenerId === s.screenerId;

/** Those into which it could be joined; none where another was joined into it. */
function takers(life: Life, s: Snapshot): Snapshot[] {
  if (life.neighbours.some((one) => one.joinedIntoId === s.id)) return [];
  return others(life, s).filter((one) => isIn('SUBMITTED')(one) && ofOneBody(s)(one));
}

async function paper(life: Life, s: Snapshot) {
  const act = life.staff(s);
  const form = await testAttachment(act.db, act.viewer, 'CONSENT_FORM');
  return { act, paper: { reason: '与另一件反映同一问题', attachmentIds: [form.id] } };
}

const joining: readonly Step[] = [
  {
    name: 'join',
    weight: 0.7,
    ready: (s, life) => isIn('SUBMITTED')(s) && takers(life, s).length > 0,
    take: async (life, s) => {
      const { act, paper: consent } = await paper(life, s);
      return joinSuggestion(act, s, life.chance.pick(takers(life, s)).id, consent);
    },
  },
  {
    name: 'unjoin',
    weight: 0.5,
    ready: (s, life) => isIn('JOINED')(s) && intoOf(life, s)?.acceptedAt === null,
    take: (life, s) => unjoinSuggestion(life.staff(s), s, '两件并不相同'),
  },
  {
    name: 'endForReference',
    weight: 0.25,
    ready: isScreened,
    take: async (life, s) => {
      const { act, paper: consent } = await paper(life, s);
      return endForReference(act, s, consent);
    },
  },
  {
    name: 'askConsent',
    weight: 0.8,
    ready: (s, life) => isScreened(s) && openQuestion(s) === undefined && life.lead.isInOffice,
    take: (life, s) => {
      const into = isIn('SUBMITTED')(s) && life.chance.happens(0.6) ? takers(life, s)[0] : undefined;
      const kind = into === undefined ? 'END_FOR_REFERENCE' : 'JOIN';
      return askConsent(life.staff(s), s, { kind, intoId: into?.id ?? null }, '两件反映同一路段');
    },
  },
  {
    name: 'takeBackConsent',
    weight: 0.4,
    ready: (s) => isScreened(s) && openQuestion(s) !== undefined,
    take: (life, s) => takeBackConsent(life.staff(s), s),
  },
  {
    name: 'answerConsent',
    weight: 4,
    ready: (s, life) => isScreened(s) && openQuestion(s) !== undefined && mayAgree(life, s),
    take: answer,
  },
];

const intoOf = (life: Life, s: Snapshot) => life.neighbours.find((one) => one.id === s.joinedIntoId);

/** What is asked about can still be done: the other is still there to take it, and none was joined into this one meanwhile. */
function mayAgree(life: Life, s: Snapshot): boolean {
  const question = openQuestion(s);
  if (question?.kind !== 'JOIN') return true;
  return takers(life, s).some((one) => one.id === question.intoId);
}

async function answer(life: Life, s: Snapshot) {
  const isGiven = life.chance.happens(0.5);
  if (life.lead.isInOffice && life.chance.happens(0.7)) return answerConsent(life.by(life.lead.viewer), s, { isGiven });
  const { act, paper: consent } = await paper(life, s);
  return answerConsent(act, s, { isGiven, attachmentIds: consent.attachmentIds });
}

/** Those with which it could be handled together: of one body, once handed over of one organ, in no other group. */
function companions(life: Life, s: Snapshot): Snapshot[] {
  const group = life.neighbours.filter((one) => one.groupId !== null && one.groupId === s.groupId);
  const organs = new Set([s, ...group].flatMap((one) => one.handedToId ?? []));
  // Handed over apart since they were linked: nobody can be added to such a group.
  if (organs.size > 1) return [];
  return others(life, s).filter(
    (one) =>
      mayBeLinked(one) &&
      ofOneBody(s)(one) &&
      one.groupId === null &&
      (one.handedToId === null || organs.size === 0 || organs.has(one.handedToId)),
  );
}

const groups: readonly Step[] = [
  {
    name: 'link',
    weight: 1,
    ready: (s, life) => mayBeLinked(s) && companions(life, s).length > 0,
    take: (life, s) => linkSuggestions(life.staff(s), [s, life.chance.pick(companions(life, s))], '两件反映同一路段'),
  },
  {
    name: 'unlink',
    weight: 0.3,
    ready: (s) => mayBeLinked(s) && s.groupId !== null,
    take: (life, s) => unlinkSuggestion(life.staff(s), s, ''),
  },
];

/** Those that wait to be handed over by its body and are in no batch that is being prepared. */
const waiting = (life: Life, s: Snapshot) =>
  life.neighbours.filter((one) => isIn('ACCEPTED')(one) && one.screenerId === s.screenerId && !preparing(one));
const inBatch = (life: Life, s: Snapshot) =>
  life.neighbours.filter((one) => preparing(one) !== undefined && preparing(one)?.id === preparing(s)?.id);

const batches: readonly Step[] = [
  {
    name: 'prepareBatch',
    weight: 2,
    ready: (s) => isIn('ACCEPTED')(s) && preparing(s) === undefined,
    take: (life, s) => {
      const suggestionIds = waiting(life, s).map((one) => one.id);
      const beginning = { name: '第一次交办会', heldOn: life.today, sessionId: null, suggestionIds };
      return prepareBatch(life.staff(s), newId(), beginning);
    },
  },
  {
    name: 'addToBatch',
    weight: 4,
    ready: (s, life) => isIn('ACCEPTED')(s) && preparing(s) !== undefined && waiting(life, s).length > 0,
    take: (life, s) => addToBatch(life.staff(s), preparing(s) ?? s, [life.chance.pick(waiting(life, s)).id]),
  },
  { name: 'reviseBatch', weight: 1, ready: (s) => preparing(s) !== undefined, take: revise },
  {
    name: 'handOverBatch',
    weight: 5,
    ready: (s) => preparing(s) !== undefined,
    take: (life, s) => {
      const accepted = inBatch(life, s).map((one) => dayOf(one.acceptedAt ?? life.around.now));
      const earliest = accepted.sort().at(-1) ?? life.today;
      return handOverBatch(life.staff(s), preparing(s) ?? s, life.chance.pick([life.today, earliest]));
    },
  },
  {
    name: 'signReceipt',
    weight: 0.5,
    ready: (s, life) =>
      isIn('HANDED_OVER')(s) &&
      s.batches.some((b) => b.state === 'HANDED_OVER' && !life.around.receipts.has(`${b.id} ${s.handedToId}`)),
    take: (life, s) => {
      const batchId = s.batches.find((b) => b.state === 'HANDED_OVER')?.id ?? '';
      const organId = s.handedToId ?? '';
      life.around.receipts.add(`${batchId} ${organId}`);
      const receipt = { organId, signedByName: '杨演示', signedOn: life.today, scanIds: [] };
      return signReceipt(life.coordinator(s), batchId, receipt);
    },
  },
];

function revise(life: Life, s: Snapshot) {
  const place = { organId: life.chance.pick(receiversOf(life, s)), unitId: null, isWide: life.chance.happens(0.5) };
  const isOut = life.chance.happens(0.3);
  return reviseBatch(life.staff(s), preparing(s) ?? s, {
    name: '改期的交办会',
    heldOn: life.today,
    items: isOut ? [] : [{ suggestionId: s.id, ...place }],
    removedIds: isOut ? [s.id] : [],
  });
}

/** What is done of several at once: joined, asked about, handled together, handed over in a batch. */
export const together: readonly Step[] = [...joining, ...groups, ...batches];
