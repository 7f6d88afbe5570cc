/** What follows a reply: evaluated, handled again, decided, carried out, looked back on, closed. */
import type { CouncilOutcome, Mark } from '@renda/domain';
import { enterOpinion, giveOpinion } from '../../../co-signer/giveOpinion.ts';
import { reportCommitment } from '../../../commitment/reportCommitment.ts';
import { answerAgain, issueAgain } from '../../../handling/answerAgain.ts';
import { signReply } from '../../../handling/signReply.ts';
import { drawLookBacks } from '../../../look-back/drawLookBacks.ts';
import { holdLookBack } from '../../../look-back/holdLookBack.ts';
import { newId } from '../../../newId.ts';
import { closeSuggestion } from '../../../suggestion/closeSuggestion.ts';
import { decideSuggestion } from '../../../suggestion/decideSuggestion.ts';
import { evaluateSuggestion } from '../../../suggestion/evaluateSuggestion.ts';
import { handleAgain } from '../../../suggestion/handleAgain.ts';
import { lapseEvaluation } from '../../../suggestion/lapseEvaluation.ts';
import { purgeSuggestion } from '../../../suggestion/purgeSuggestion.ts';
import { referSuggestion } from '../../../suggestion/referSuggestion.ts';
import { completeReply, testAttachment } from '../../world.ts';
import type { Life } from '../Life.ts';
import type { CommitmentNow, HandlingNow, Snapshot } from '../Snapshot.ts';
import { sealedPaper } from './handlings.ts';
import {
  dayAhead,
  deputyAct,
  inRound,
  isIn,
  latestReply,
  openObjections,
  replying,
  type Step,
  signersIn,
} from './Step.ts';

/** Two marks on the reply of each unit in the round. */
export function marksOf(life: Life, s: Snapshot) {
  return inRound(s)
    .filter((h) => replying(h) && h.state === 'REPLIED')
    .map((h) => {
      const result = life.chance.pick<Mark>(['SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED']);
      const attitude = life.chance.pick<Mark>(['SATISFIED', 'BASICALLY_SATISFIED']);
      return { handlingId: h.id, attitude, result, reason: result === 'NOT_SATISFIED' ? '没有实际动工' : null };
    });
}

async function evaluate(life: Life, s: Snapshot) {
  const given = { marks: marksOf(life, s), areCoSignersHeard: true };
  if (s.evaluatorId !== null && life.chance.happens(0.8)) {
    return evaluateSuggestion(deputyAct(life, s.evaluatorId), s, given);
  }
  const act = life.staff(s);
  if (s.evaluatorId === null) return evaluateSuggestion(act, s, { ...given, reason: '代表均已不在任，按电话意见登记' });
  const form = await testAttachment(act.db, act.viewer, 'EVALUATION_FORM');
  return evaluateSuggestion(act, s, { ...given, attachmentIds: [form.id] });
}

function decide(life: Life, s: Snapshot) {
  const isTowns = s.screenerId === life.around.cast.town.presidium.id;
  const once = ['THIRD_HANDLING', 'KEY_SUGGESTION', ...(isTowns ? [] : ['STANDING_COMMITTEE'])] as CouncilOutcome[];
  const outcome = life.chance.pick<CouncilOutcome>([...once, 'ENDED', 'ENDED']);
  return decideSuggestion(life.staff(s), s, {
    outcome,
    meeting: '第 58 次主任会议',
    heldOn: life.today,
    reason: '经研究决定如此处理',
    dueOn: outcome === 'ENDED' ? null : dayAhead(life, 1, 60),
    supervisorId: outcome === 'KEY_SUGGESTION' ? life.around.cast.world.committee.id : null,
    minutesId: null,
  });
}

const awaits = (life: Life) => (c: CommitmentNow) =>
  c.isMade && (c.state === 'REPORTED' || (c.state === 'OPEN' && c.dueOn < life.today));
const drawnOpen = (s: Snapshot) => s.lookBacks.filter((l) => l.state === 'DUE');

async function lookBack(life: Life, s: Snapshot) {
  const due = s.commitments.filter(awaits(life)).map((c) => ({ kind: 'COMMITMENT' as const, ...c }));
  const drawn = drawnOpen(s).map((l) => ({ kind: 'LOOK_BACK' as const, ...l }));
  const { kind, id, version } = life.chance.pick<{ kind: 'COMMITMENT' | 'LOOK_BACK'; id: string; version: number }>([
    ...due,
    ...drawn,
  ]);
  const { town } = life.around.cast;
  const act = life.by(life.chance.happens(0.3) ? town.clerk : life.screener(s));
  const photo = await testAttachment(act.db, act.viewer, 'VISIT_PHOTO');
  const visit = {
    heldOn: life.today,
    place: '田园镇临崖路段',
    isDeputyPresent: life.chance.happens(0.6),
    note: '已到现场查看。',
    isPassed: life.chance.happens(0.75),
    attachmentIds: [photo.id],
  };
  return holdLookBack(act, newId(), { kind, id, version }, visit);
}

/** Nothing stands between it and closing: told plainly. */
export function mayClose(s: Snapshot): boolean {
  const standing = s.commitments.filter((c) => c.isMade && ['OPEN', 'REPORTED', 'PASSED'].includes(c.state));
  return (
    isIn('EVALUATED', 'FULFILLING')(s) &&
    s.resultMark !== 'NOT_SATISFIED' &&
    openObjections(s).length === 0 &&
    drawnOpen(s).length === 0 &&
    standing.every((c) => c.state === 'PASSED') &&
    (s.replyClass !== 'B' || standing.length > 0)
  );
}

/** The last answer of a unit, class B, may become an A while it is carried out. */
function later(s: Snapshot, state: string): HandlingNow | undefined {
  return s.handlings.find(
    (h) =>
      h.state === 'REPLIED' &&
      !s.handlings.some((one) => one.unitId === h.unitId && one.round > h.round && one.state === 'REPLIED') &&
      latestReply(s, h)?.state === state &&
      (state !== 'ISSUED' || latestReply(s, h)?.replyClass === 'B'),
  );
}

const onLater = (
  name: string,
  weight: number,
  state: string,
  take: (life: Life, h: HandlingNow) => Promise<unknown>,
): Step => ({
  name,
  weight,
  ready: (s) => isIn('FULFILLING')(s) && later(s, state) !== undefined,
  take: (life, s) => take(life, later(s, state) as HandlingNow),
});

const again: readonly Step[] = [
  onLater('answerAgain', 0.6, 'ISSUED', (life, h) => answerAgain(life.handler(h), h, completeReply('A', life.today))),
  onLater('signAgain', 4, 'DRAFT', (life, h) => signReply(life.by(life.unit(h).head), h)),
  onLater('issueAgain', 4, 'SIGNED', async (life, h) => {
    const { act, paper } = await sealedPaper(life, h);
    return issueAgain(act, h, paper);
  }),
];

const opinions: readonly Step[] = [
  {
    name: 'giveOpinion',
    weight: 1.5,
    ready: (s, life) => isIn('REPLIED')(s) && signersIn(life, s, 'SIGNED').length > 0,
    take: (life, s) => {
      const coSigner = life.chance.pick(signersIn(life, s, 'SIGNED'));
      const opinion = { attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED', comment: null } as const;
      return giveOpinion(deputyAct(life, coSigner.deputyId), coSigner, opinion);
    },
  },
  {
    name: 'enterOpinion',
    weight: 1,
    ready: (s, life) =>
      isIn('REPLIED')(s) && s.coSigners.some((c) => c.state === 'SIGNED' && !hasSpoken(life, s, c.deputyId)),
    take: async (life, s) => {
      const act = life.staff(s);
      const silent = s.coSigners.filter((c) => c.state === 'SIGNED' && !hasSpoken(life, s, c.deputyId));
      const form = await testAttachment(act.db, act.viewer, 'EVALUATION_FORM');
      const opinion = { attitude: 'SATISFIED', result: 'SATISFIED', comment: null } as const;
      return enterOpinion(act, life.chance.pick(silent), opinion, [form.id]);
    },
  },
];

/** Any opinion of the deputy in this round, told by the history. */
function hasSpoken(life: Life, s: Snapshot, deputyId: string): boolean {
  const { name } = life.around.deputy(deputyId).viewer;
  const since = s.events.findLastIndex((e) => e.move === 'completeReplies');
  return s.events
    .slice(since)
    .some((e) => e.move === 'giveOpinion' && (e.facts as { deputy?: string }).deputy === name);
}

const rounds: readonly Step[] = [
  { name: 'evaluate', weight: 5, ready: isIn('REPLIED'), take: evaluate },
  {
    name: 'lapseEvaluation',
    weight: 20,
    ready: (s, life) =>
      isIn('REPLIED')(s) &&
      s.deadlines.some((d) => d.key === 'lapseEvaluation' && !d.metOn && !d.replacedAt && d.dueOn < life.today),
    take: (life, s) => lapseEvaluation(life.around.db, '530524', s.id, life.around.now),
  },
  {
    name: 'handleAgain',
    weight: 8,
    ready: (s) => isIn('EVALUATED')(s) && s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount === 1,
    take: (life, s) => handleAgain(life.staff(s), s),
  },
  {
    name: 'refer',
    weight: 8,
    ready: (s) => isIn('EVALUATED')(s) && s.resultMark === 'NOT_SATISFIED' && s.dissatisfiedCount > 1,
    take: (life, s) => referSuggestion(life.staff(s), s),
  },
  { name: 'decide', weight: 8, ready: isIn('WITH_COUNCIL'), take: decide },
];

const keeping: readonly Step[] = [
  {
    name: 'reportCommitment',
    weight: 4,
    ready: (s) => isIn('FULFILLING')(s) && s.commitments.some((c) => c.isMade && c.state === 'OPEN'),
    take: (life, s) => {
      const commitment = life.chance.pick(s.commitments.filter((c) => c.isMade && c.state === 'OPEN'));
      const h = s.handlings.find(({ id }) => id === commitment.handlingId) as HandlingNow;
      const report = { body: '已完成护栏安装。', isDone: life.chance.happens(0.7), attachmentIds: [] };
      return reportCommitment(life.handler(h), newId(), commitment, report);
    },
  },
  {
    name: 'drawLookBacks',
    weight: 3,
    ready: (s) =>
      isIn('EVALUATED')(s) &&
      s.sessionId !== null &&
      s.replyClass === 'A' &&
      s.resultMark !== 'NOT_SATISFIED' &&
      !s.lookBacks.some((l) => l.drawId !== null),
    take: (life, s) => {
      const range = { screenerId: s.screenerId, sessionId: s.sessionId, year: null };
      return drawLookBacks(life.staff(s), newId(), { ...range, percent: 100, seed: null });
    },
  },
  {
    name: 'lookBack',
    weight: 4,
    ready: (s, life) => isIn('FULFILLING')(s) && (s.commitments.some(awaits(life)) || drawnOpen(s).length > 0),
    take: lookBack,
  },
];

/** What follows a reply: evaluated, handled again, decided, carried out, looked back on, closed. */
export const endings: readonly Step[] = [
  ...opinions,
  ...rounds,
  ...keeping,
  ...again,
  { name: 'close', weight: 8, ready: mayClose, take: (life, s) => closeSuggestion(life.staff(s), s) },
  {
    name: 'purge',
    weight: 0.02,
    ready: (s) => s.state !== 'PURGED' && s.state !== 'DRAFT',
    take: (life, s) => purgeSuggestion(life.staff(s), s, '误录入敏感内容'),
  },
];
