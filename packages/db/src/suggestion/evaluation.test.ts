import { addDays, chinaDate, type Mark, Stale, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDay } from '../day.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { replyAfterConsultation, testAttachment } from '../testing/world.ts';
import { type Evaluating, evaluateSuggestion } from './evaluateSuggestion.ts';
import { lapseEvaluations } from './lapseEvaluation.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

async function evaluate(id: string, viewer: Viewer, more: Partial<Evaluating> = {}, result: Mark = 'SATISFIED') {
  const s = await read(id);
  const handlings = s.handlings.filter((h) => h.round === s.round);
  const reason = result === 'NOT_SATISFIED' ? '护栏只装了一半' : null;
  const marks = handlings.map((h) => ({ handlingId: h.id, attitude: 'SATISFIED', result, reason }) as const);
  await evaluateSuggestion(by(viewer), s, { marks, ...more });
}

async function coSigner(suggestionId: string, surname: string, state = 'SIGNED') {
  const other = await town.deputy(surname);
  const row = await world.db.coSigner.create({
    data: { suggestionId, deputyId: other.id, state, invitedAt: world.now(), enteredByName: '鲁演示' },
  });
  return { ...other, coSignerId: row.id };
}

const lapse = (now = world.now()) => lapseEvaluations(world.db, '530524', now);

describe('an evaluation', () => {
  it('waits until the co-signers are heard: by their opinions, or confirmed by the lead', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const first = await coSigner(id, '字');
    await coSigner(id, '茶');
    await coSigner(id, '禾', 'DECLINED');
    const given = {
      coSignerId: first.coSignerId,
      suggestionId: id,
      round: 1,
      at: world.now(),
      enteredByName: '字演示',
    };
    await world.db.coSignerOpinion.create({ data: { ...given, attitude: 'SATISFIED', result: 'SATISFIED' } });
    await expect(evaluate(id, deputy.viewer)).rejects.toMatchObject({
      field: 'areCoSignersHeard',
      message: '茶演示还没有填写意见，请先听取他们的意见并勾选确认。',
    });
    await evaluate(id, deputy.viewer, { areCoSignersHeard: true });
    expect(await world.db.evaluation.findFirst({ where: { suggestionId: id } })).toMatchObject({ isHeard: true });
  });

  it('does not wait for a co-signer who may not act as a deputy now', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const former = await coSigner(id, '字');
    const suspended = { mandateState: 'SUSPENDED', endGrounds: 'IN_CUSTODY', legalBasis: '代表法第六十一条' };
    await world.db.deputy.update({ where: { id: former.id }, data: suspended });
    await evaluate(id, deputy.viewer);
    expect((await read(id)).state).toBe('EVALUATED');
  });

  it('is a co-signer’s when the lead’s mandate has ended, and theirs alone', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const next = await coSigner(id, '字');
    await world.db.suggestion.update({ where: { id }, data: { evaluatorId: next.id } });
    await expect(evaluate(id, deputy.viewer)).rejects.toThrow();
    await evaluate(id, next.viewer);
    expect(await world.db.evaluation.findFirst({ where: { suggestionId: id } })).toMatchObject({ deputyId: next.id });
  });

  it('is given on record by the screening body, with its grounds, when no signer is in office any more', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    await world.db.suggestion.update({ where: { id }, data: { evaluatorId: null } });
    await expect(evaluate(id, deputy.viewer)).rejects.toThrow();
    await expect(evaluate(id, world.staff)).rejects.toMatchObject({ field: 'reason' });
    await evaluate(id, world.staff, { reason: '原代表已离任，经现场查看' });
    const evaluation = await world.db.evaluation.findFirstOrThrow({ where: { suggestionId: id } });
    expect(evaluation).toMatchObject({ deputyId: null, isOnBehalf: false });
    const told = (await read(id)).events.find((e) => e.move === 'evaluate');
    expect(told).toMatchObject({ reason: '原代表已离任，经现场查看', facts: { isOnRecord: true } });
  });

  it('entered from the paper form is the deputy’s', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const form = await testAttachment(world.db, world.staff, 'EVALUATION_FORM');
    await evaluate(id, world.staff, { attachmentIds: [form.id] });
    const evaluation = await world.db.evaluation.findFirstOrThrow({ where: { suggestionId: id } });
    expect(evaluation).toMatchObject({ deputyId: deputy.id, isOnBehalf: true });
  });

  it('of a reply that promises goes on to carrying it out, unless the result is 不满意', async () => {
    const promised = await deputy.suggestionIn('FULFILLING');
    expect((await read(promised.id)).events.slice(-2).map((e) => e.move)).toEqual(['evaluate', 'fulfil']);
  });

  it('given twice at once counts once', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const results = await Promise.allSettled([1, 2].map(() => evaluate(id, deputy.viewer, {}, 'NOT_SATISFIED')));
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect(await read(id)).toMatchObject({ dissatisfiedCount: 1, resultMark: 'NOT_SATISFIED' });
  });
});

describe('an evaluation that nobody gives', () => {
  it('lapses after its last day, once, told as the system’s, and is no satisfaction', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    const { dueOn } = await world.db.deadline.findFirstOrThrow({ where: { suggestionId: id, key: 'lapseEvaluation' } });
    expect(toDay(dueOn) >= addDays(chinaDate(world.now()), 45)).toBe(true);
    await lapse();
    expect((await read(id)).state).toBe('REPLIED');
    const later = new Date(dueOn.getTime() + 36 * 60 * 60 * 1000);
    const ended = await Promise.all([lapse(later), lapse(later)]);
    expect(ended[0] + ended[1]).toBe(1);
    expect(await lapse(later)).toBe(0);
    const s = await read(id);
    expect(s).toMatchObject({ state: 'EVALUATED', isEvaluationLapsed: true, resultMark: null, attitudeMark: null });
    expect(s.events.filter((e) => e.move === 'lapseEvaluation')).toMatchObject([{ actorId: null, actorName: '系统' }]);
    expect(s.deadlines.filter((d) => d.metOn === null && d.replacedAt === null)).toEqual([]);
    const audit = await world.db.auditEntry.findFirstOrThrow({ where: { action: 'suggestion.lapseEvaluation' } });
    expect(audit).toMatchObject({ actorId: null, actorName: '系统' });
  });

  it('does not lapse once given', async () => {
    const { id } = await deputy.suggestionIn('EVALUATED');
    const later = new Date(world.now().getTime() + 90 * 24 * 60 * 60 * 1000);
    await lapse(later);
    expect(await read(id)).toMatchObject({ isEvaluationLapsed: false, resultMark: 'SATISFIED' });
  });

  it('leaves what was promised to be carried out', async () => {
    const { id, handlings } = await deputy.suggestionIn('HANDLING');
    await replyAfterConsultation(world, handlings[0]?.id as string, 'B');
    await lapse(new Date(world.now().getTime() + 90 * 24 * 60 * 60 * 1000));
    expect(await read(id)).toMatchObject({ state: 'FULFILLING', isEvaluationLapsed: true });
  });
});
