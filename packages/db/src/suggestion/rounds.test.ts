import {
  addDays,
  type CouncilOutcome,
  chinaDate,
  type Mark,
  NotAllowed,
  Stale,
  screeningPoints,
  traceSentences,
  type Viewer,
} from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDate, toDay } from '../day.ts';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { countCommitments } from '../handling/commitmentCounts.ts';
import { draftReply } from '../handling/draftReply.ts';
import { issueReply } from '../handling/issueReply.ts';
import { signReply } from '../handling/signReply.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeReply, replyAfterConsultation, testAttachment } from '../testing/world.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { closeSuggestion } from './closeSuggestion.ts';
import { type CouncilDecision, decideSuggestion } from './decideSuggestion.ts';
import { evaluateSuggestion } from './evaluateSuggestion.ts';
import { handleAgain } from './handleAgain.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { referSuggestion } from './referSuggestion.ts';
import { acceptSuggestion } from './screenSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const today = () => chinaDate(world.now());
const roundOf = (id: string, round: number) =>
  world.db.handling.findMany({ where: { suggestionId: id, round }, orderBy: { role: 'desc' } });

/** Marks every reply of the round: the result as given for each unit, the attitude satisfied. */
async function mark(
  id: string,
  results: Readonly<Record<string, Mark>>,
  viewer: Viewer = deputy.viewer,
): Promise<void> {
  const s = await read(id);
  const handlings = s.handlings.filter((h) => h.round === s.round && h.state === 'REPLIED');
  const marks = handlings.map((h) => {
    const result = results[h.unitId] ?? 'SATISFIED';
    const reason = result === 'NOT_SATISFIED' ? '护栏只装了一半' : null;
    return { handlingId: h.id, attitude: 'SATISFIED', result, reason } as const;
  });
  await evaluateSuggestion(by(viewer), s, { marks });
}

const bad = () => ({ [world.roads.id]: 'NOT_SATISFIED' }) as const;

/** Assigned to the roads office with the police assisting, or to both separately; acknowledged by both. */
async function assigned(kind: 'LEAD' | 'SEPARATE'): Promise<string> {
  const s = await deputy.suggestionIn('HANDED_OVER');
  await assignSuggestion(by(world.coordinator), s, [
    { unitId: world.roads.id, role: kind },
    { unitId: world.police.id, role: kind === 'LEAD' ? 'ASSISTING' : 'SEPARATE' },
  ]);
  for (const [unitId, viewer] of [
    [world.roads.id, world.handler],
    [world.police.id, world.policeHandler],
  ] as const) {
    const handling = (await read(s.id)).handlings.find((h) => h.unitId === unitId);
    await acknowledgeHandling(by(viewer), handling as { id: string; version: number });
  }
  return s.id;
}

const replying = async (id: string, unitId: string, round = 1): Promise<string> =>
  (await world.db.handling.findFirstOrThrow({ where: { suggestionId: id, unitId, round } })).id;
const policePeople = () => ({ handler: world.policeHandler, head: world.policeHead });

describe('handling again', () => {
  it('after the first 不满意 gives it back to the lead with its assisting units, the reply due in a month', async () => {
    const id = await assigned('LEAD');
    await replyAfterConsultation(world, await replying(id, world.roads.id));
    await mark(id, bad());
    await handleAgain(by(world.staff), await read(id));
    const s = await read(id);
    expect(s).toMatchObject({ state: 'HANDLING', round: 2, dissatisfiedCount: 1, evaluateDueOn: null });
    expect((await roundOf(id, 2)).map((h) => [h.role, h.state])).toEqual([
      ['LEAD', 'ACKNOWLEDGED'],
      ['ASSISTING', 'ACKNOWLEDGED'],
    ]);
    const due = s.deadlines.find((d) => d.key === 'replyAgain');
    expect(due).toMatchObject({ startedOn: toDate(today()), metOn: null, handlingId: null });
    expect(s.replyDueOn).toEqual(due?.dueOn);
    expect(s.deadlines.filter((d) => d.key === 'contribute' && d.metOn === null)).toHaveLength(1);
  });

  it('gives it to those units alone whose result was 不满意, and counts with the worst of the latest replies and marks', async () => {
    const id = await assigned('SEPARATE');
    await replyAfterConsultation(world, await replying(id, world.roads.id), 'C');
    await replyAfterConsultation(world, await replying(id, world.police.id), 'A', policePeople());
    await mark(id, { ...bad(), [world.police.id]: 'BASICALLY_SATISFIED' });
    expect(await read(id)).toMatchObject({ replyClass: 'C', resultMark: 'NOT_SATISFIED' });
    await handleAgain(by(world.staff), await read(id));
    expect((await roundOf(id, 2)).map((h) => h.unitId)).toEqual([world.roads.id]);
    await replyAfterConsultation(world, await replying(id, world.roads.id, 2), 'A');
    expect(await read(id)).toMatchObject({ state: 'REPLIED', replyClass: 'A' });
    await mark(id, {});
    expect(await read(id)).toMatchObject({ resultMark: 'BASICALLY_SATISFIED', dissatisfiedCount: 1 });
    await closeSuggestion(by(world.staff), await read(id));
  });

  it('is refused unless the result was marked 不满意 for the first time', async () => {
    const satisfied = await deputy.suggestionIn('EVALUATED');
    await expect(handleAgain(by(world.staff), satisfied)).rejects.toBeInstanceOf(NotAllowed);
    await expect(referSuggestion(by(world.staff), satisfied)).rejects.toBeInstanceOf(NotAllowed);
    const first = await deputy.suggestionIn('REPLIED');
    await mark(first.id, bad());
    await expect(referSuggestion(by(world.staff), await read(first.id))).rejects.toBeInstanceOf(NotAllowed);
  });

  it('asks for a consultation of its own before the new reply', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    await mark(id, bad());
    await handleAgain(by(world.staff), await read(id));
    const handlingId = await replying(id, world.roads.id, 2);
    const now = () => world.db.handling.findUniqueOrThrow({ where: { id: handlingId } });
    await draftReply(by(world.handler), await now(), completeReply('A'));
    await signReply(by(world.head), await now());
    const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
    const paper = { documentNumber: '昌交函〔2026〕7号', issuedOn: today(), sealedReplyId: sealed.id };
    await expect(issueReply(by(world.handler), await now(), paper)).rejects.toMatchObject({ field: 'issuedOn' });
  });

  it('supersedes what these units promised and have not carried out; the counters equal a recount', async () => {
    const id = await assigned('SEPARATE');
    await replyAfterConsultation(world, await replying(id, world.roads.id), 'B');
    await replyAfterConsultation(world, await replying(id, world.police.id), 'B', policePeople());
    expect(await read(id)).toMatchObject({ commitmentCount: 2 });
    await mark(id, bad());
    expect((await read(id)).state).toBe('EVALUATED');
    await handleAgain(by(world.staff), await read(id));
    const commitments = await world.db.commitment.findMany({
      where: { suggestionId: id },
      include: { handling: true },
    });
    expect(commitments.map((c) => [c.handling.unitId === world.roads.id, c.state]).sort()).toEqual([
      [false, 'OPEN'],
      [true, 'SUPERSEDED'],
    ]);
    const { commitmentCount, passedCommitmentCount } = await read(id);
    expect({ commitmentCount, passedCommitmentCount }).toEqual(await countCommitments(world.db as never, id));
    expect(commitmentCount).toBe(1);
  });

  it('by two at once is begun once', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    await mark(id, bad());
    const s = await read(id);
    const results = await Promise.allSettled([1, 2].map(() => handleAgain(by(world.staff), s)));
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect(await roundOf(id, 2)).toHaveLength(1);
  });
});

describe('what the council decides', () => {
  const decision = (outcome: CouncilOutcome, more: Partial<CouncilDecision> = {}): CouncilDecision => ({
    outcome,
    meeting: '县十八届人大常委会第43次主任会议',
    heldOn: today(),
    reason: '护栏仍未装完，责成限期办结',
    dueOn: addDays(today(), 45),
    supervisorId: null,
    minutesId: null,
    ...more,
  });

  it.each(['THIRD_HANDLING', 'STANDING_COMMITTEE'] as const)(
    '%s sets a date that tells who decided it',
    async (outcome) => {
      const s = await deputy.suggestionIn('WITH_COUNCIL');
      await decideSuggestion(by(world.staff), s, decision(outcome));
      const again = await read(s.id);
      expect(again).toMatchObject({ state: 'HANDLING', round: 3, replyDueOn: toDate(addDays(today(), 45)) });
      const due = again.deadlines.find((d) => d.key === 'replyAgain' && d.metOn === null);
      expect(due).toMatchObject({ ruleId: null, isProvisional: false });
      expect(traceSentences(due?.trace as never, 'zh-CN')[0]).toContain('主任会议决定');
      expect(again.events.at(-1)).toMatchObject({
        move: 'decide',
        actorBody: '主任会议',
        legalBasis: '代表法第五十二条',
      });
      await expect(decideSuggestion(by(world.staff), again, decision(outcome))).rejects.toThrow();
    },
  );

  it('KEY_SUGGESTION names who supervises it, and makes it one', async () => {
    const s = await deputy.suggestionIn('WITH_COUNCIL');
    await expect(decideSuggestion(by(world.staff), s, decision('KEY_SUGGESTION'))).rejects.toMatchObject({
      field: 'supervisorId',
    });
    await decideSuggestion(by(world.staff), s, decision('KEY_SUGGESTION', { supervisorId: world.committee.id }));
    const key = await world.db.keySuggestion.findFirstOrThrow({ where: { suggestionId: s.id } });
    expect(key).toMatchObject({ supervisorId: world.committee.id, chosenOn: toDate(today()) });
    expect((await read(s.id)).state).toBe('HANDLING');
  });

  it('ENDED closes it with the reasons told, whatever the deputy thinks of the result', async () => {
    const s = await deputy.suggestionIn('WITH_COUNCIL');
    await expect(decideSuggestion(by(world.staff), s, decision('ENDED', { reason: '' }))).rejects.toMatchObject({
      field: 'reason',
    });
    await decideSuggestion(by(world.staff), s, decision('ENDED', { reason: '已尽现有条件，列入明年计划' }));
    const ended = await read(s.id);
    expect(ended).toMatchObject({ state: 'CLOSED', resultMark: 'NOT_SATISFIED', round: 2 });
    expect(ended.closedAt).not.toBeNull();
    expect(ended.events.at(-1)?.reason).toBe('已尽现有条件，列入明年计划');
  });

  it('needs its meeting, a day that has come, a date to come, and the minutes where a file is given', async () => {
    const s = await deputy.suggestionIn('WITH_COUNCIL');
    const photo = await testAttachment(world.db, world.staff, 'PHOTO');
    const gaps = [
      [{ meeting: '' }, 'meeting'],
      [{ heldOn: addDays(today(), 1) }, 'heldOn'],
      [{ dueOn: null }, 'dueOn'],
      [{ dueOn: today() }, 'dueOn'],
      [{ minutesId: photo.id }, 'minutesId'],
    ] as const;
    for (const [gap, field] of gaps)
      await expect(decideSuggestion(by(world.staff), s, decision('THIRD_HANDLING', gap))).rejects.toMatchObject({
        field,
      });
    const minutes = await testAttachment(world.db, world.staff, 'MINUTES');
    await decideSuggestion(by(world.staff), s, decision('THIRD_HANDLING', { minutesId: minutes.id }));
    expect((await read(s.id)).events.at(-1)?.facts).toMatchObject({ minutesSha256: minutes.sha256 });
  });

  it('a third 不满意 goes to it again, and a date after its own may be set', async () => {
    const s = await deputy.suggestionIn('WITH_COUNCIL');
    await decideSuggestion(by(world.staff), s, decision('THIRD_HANDLING'));
    await replyAfterConsultation(world, await replying(s.id, world.roads.id, 3));
    await mark(s.id, bad());
    expect(await read(s.id)).toMatchObject({ dissatisfiedCount: 3 });
    await expect(handleAgain(by(world.staff), await read(s.id))).rejects.toBeInstanceOf(NotAllowed);
    await referSuggestion(by(world.staff), await read(s.id));
    expect((await read(s.id)).state).toBe('WITH_COUNCIL');
  });

  it('of a township is its presidium’s, which has no standing committee to put it to', async () => {
    const own = await town.deputy('字', 'township');
    const { id } = await own.suggestionIn('SUBMITTED');
    await acceptSuggestion(by(town.clerk), await read(id), screeningPoints);
    await handOverSuggestion(by(town.member), await read(id), { organId: town.government.id, isWide: false });
    await assignSuggestion(by(town.coordinator), await read(id), [{ unitId: town.government.id, role: 'LEAD' }]);
    await acknowledgeHandling(by(town.handler), (await read(id)).handlings[0] as { id: string; version: number });
    for (const round of [1, 2]) {
      await replyAfterConsultation(world, await replying(id, town.government.id, round), 'A', town);
      await mark(id, { [town.government.id]: 'NOT_SATISFIED' }, own.viewer);
      await (round === 1 ? handleAgain : referSuggestion)(by(town.clerk), await read(id));
    }
    expect((await read(id)).events.at(-1)?.facts).toMatchObject({ council: 'PRESIDIUM' });
    const enter = async (outcome: CouncilOutcome) =>
      decideSuggestion(by(town.clerk), await read(id), decision(outcome, { meeting: '田园镇人大主席团会议' }));
    await expect(enter('STANDING_COMMITTEE')).rejects.toMatchObject({ field: 'outcome' });
    await enter('THIRD_HANDLING');
    const again = await read(id);
    const due = again.deadlines.find((d) => d.key === 'replyAgain' && d.metOn === null);
    expect(traceSentences(due?.trace as never, 'zh-CN')[0]).toContain('主席团会议决定');
    expect(toDay(again.replyDueOn as Date)).toBe(addDays(today(), 45));
  });
});
