/** What follows a reply: evaluated, handled again, decided, carried out, looked back on, closed. */
import { addDays, type Mark } from '@renda/domain';
import { giveOpinion } from '../../co-signer/giveOpinion.ts';
import { reportCommitment } from '../../commitment/reportCommitment.ts';
import { toDay } from '../../day.ts';
import { holdLookBack } from '../../look-back/holdLookBack.ts';
import { newId } from '../../newId.ts';
import { publishSuggestion } from '../../public-face/publishSuggestion.ts';
import { closeSuggestion } from '../../suggestion/closeSuggestion.ts';
import { decideSuggestion } from '../../suggestion/decideSuggestion.ts';
import { evaluateSuggestion } from '../../suggestion/evaluateSuggestion.ts';
import { handleAgain } from '../../suggestion/handleAgain.ts';
import { purgeSuggestion } from '../../suggestion/purgeSuggestion.ts';
import { referSuggestion } from '../../suggestion/referSuggestion.ts';
import { testAttachment } from '../world.ts';
import type { HandlingNow, Life, Snapshot } from './Life.ts';
import { inRound, isIn, replying, type Step, staff } from './Step.ts';

function marksOf(life: Life, s: Snapshot) {
  return inRound(s)
    .filter((h) => replying(h) && h.state === 'REPLIED')
    .map((h) => {
      const result = life.chance.pick<Mark>(['SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED']);
      const attitude = life.chance.pick<Mark>(['SATISFIED', 'BASICALLY_SATISFIED']);
      return { handlingId: h.id, attitude, result, reason: result === 'NOT_SATISFIED' ? '没有实际动工' : null };
    });
}

function decide(life: Life, s: Snapshot) {
  const outcome = life.chance.pick([
    'THIRD_HANDLING',
    'KEY_SUGGESTION',
    'STANDING_COMMITTEE',
    'ENDED',
    'ENDED',
  ] as const);
  return decideSuggestion(staff(life), s, {
    outcome,
    meeting: '第 58 次主任会议',
    heldOn: life.today,
    reason: '经研究决定如此处理',
    dueOn: outcome === 'ENDED' ? null : addDays(life.today, 20 + life.chance.below(40)),
    supervisorId: outcome === 'KEY_SUGGESTION' ? life.cast.world.committee.id : null,
    minutesId: null,
  });
}

async function lookBack(life: Life, s: Snapshot) {
  const commitment = life.chance.pick(s.commitments.filter((c) => isDueForLookBack(c, life.today)));
  const photo = await testAttachment(life.db, life.cast.world.staff, 'VISIT_PHOTO');
  const visit = {
    heldOn: life.today,
    place: '田园镇临崖路段',
    isDeputyPresent: life.chance.happens(0.6),
    note: '已到现场查看。',
    isPassed: life.chance.happens(0.75),
    attachmentIds: [photo.id],
  };
  return holdLookBack(
    staff(life),
    newId(),
    { kind: 'COMMITMENT', id: commitment.id, version: commitment.version },
    visit,
  );
}

function isDueForLookBack(c: Snapshot['commitments'][number], today: string): boolean {
  return c.state === 'REPORTED' || (c.state === 'OPEN' && toDay(c.dueOn) < today);
}

/** Every commitment that stands was passed, and a class B has one. */
function isKept(s: Snapshot): boolean {
  const standing = s.commitments.filter((c) => ['OPEN', 'REPORTED', 'PASSED'].includes(c.state));
  return standing.every((c) => c.state === 'PASSED') && (s.replyClass !== 'B' || standing.length > 0);
}

/** What follows a reply: evaluated, handled again, decided, carried out, looked back on, closed. */
export const endings: readonly Step[] = [
  {
    name: 'giveOpinion',
    weight: 2,
    ready: (s) => isIn('REPLIED')(s) && s.coSigners.some((c) => c.state === 'SIGNED'),
    take: (life, s) => {
      const coSigner = life.chance.pick(s.coSigners.filter((c) => c.state === 'SIGNED'));
      const opinion = { attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED', comment: null } as const;
      return giveOpinion(life.by(life.deputy(coSigner.deputyId)), coSigner, opinion);
    },
  },
  {
    name: 'evaluate',
    weight: 5,
    ready: isIn('REPLIED'),
    take: (life, s) => {
      const given = { marks: marksOf(life, s), areCoSignersHeard: true };
      return evaluateSuggestion(life.by(life.deputy(s.evaluatorId as string)), s, given);
    },
  },
  {
    name: 'handleAgain',
    weight: 8,
    ready: (s) => isIn('EVALUATED')(s) && s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount === 1,
    take: (life, s) => handleAgain(staff(life), s),
  },
  {
    name: 'refer',
    weight: 8,
    ready: (s) => isIn('EVALUATED')(s) && s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount > 1,
    take: (life, s) => referSuggestion(staff(life), s),
  },
  { name: 'decide', weight: 8, ready: isIn('WITH_COUNCIL'), take: decide },
  {
    name: 'reportCommitment',
    weight: 4,
    ready: (s) => isIn('FULFILLING')(s) && s.commitments.some((c) => c.state === 'OPEN'),
    take: (life, s) => {
      const commitment = life.chance.pick(s.commitments.filter((c) => c.state === 'OPEN'));
      const h = s.handlings.find(({ id }) => id === commitment.handlingId) as HandlingNow;
      const report = { body: '已完成护栏安装。', isDone: life.chance.happens(0.7), attachmentIds: [] };
      return reportCommitment(life.by(life.unit(h).handler), newId(), commitment, report);
    },
  },
  {
    name: 'lookBack',
    weight: 4,
    ready: (s, life) => isIn('FULFILLING')(s) && s.commitments.some((c) => isDueForLookBack(c, life.today)),
    take: lookBack,
  },
  {
    name: 'close',
    weight: 8,
    ready: (s) =>
      isIn('EVALUATED', 'FULFILLING')(s) &&
      s.resultMark !== 'NOT_SATISFIED' &&
      s.openObjectionCount === 0 &&
      s.lookBacks.length === 0 &&
      isKept(s),
    take: (life, s) => closeSuggestion(staff(life), s),
  },
  {
    name: 'publish',
    weight: 0.3,
    ready: (s) => isIn('HANDLING', 'REPLIED', 'EVALUATED', 'FULFILLING', 'CLOSED')(s) && s.publishedAt === null,
    take: (life, s) => publishSuggestion(staff(life), s, { isPublished: true, publicSummary: null }),
  },
  {
    name: 'purge',
    weight: 0.02,
    ready: (s) => s.state !== 'PURGED' && s.state !== 'DRAFT',
    take: (life, s) => purgeSuggestion(staff(life), s, '误录入敏感内容'),
  },
];
