import { addDays, chinaDate, Invalid, NotAllowed, screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDate, toDay } from '../day.ts';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import type { UnitPeople } from '../testing/world/reply.ts';
import { completeDraft, replyAfterConsultation, testAttachment } from '../testing/world.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { closeSuggestion } from './closeSuggestion.ts';
import { reviseSuggestion } from './draftSuggestion.ts';
import { evaluateSuggestion } from './evaluateSuggestion.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from './screenSuggestion.ts';
import { submitSuggestion } from './submitSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const satisfied = (handlingId: string) =>
  ({ handlingId, attitude: 'SATISFIED', result: 'SATISFIED', reason: null }) as const;

/** Acknowledges, consults today, and replies tomorrow by the world's clock. */
async function replyAs(people: UnitPeople, suggestionId: string, unitId: string, replyClass: 'A' | 'C'): Promise<void> {
  const select = { id: true, version: true };
  const handling = await world.db.handling.findFirstOrThrow({ where: { suggestionId, unitId }, select });
  await acknowledgeHandling(by(people.handler), handling);
  await replyAfterConsultation(world, handling.id, replyClass, people);
}

describe('the straight path', () => {
  it('leads from the draft to closing, with history, due dates and audit at each step', async () => {
    const s = await deputy.suggestionIn('EVALUATED');
    await closeSuggestion(by(world.staff), s);
    const closed = await read(s.id);
    expect(closed).toMatchObject({ state: 'CLOSED', replyClass: 'A', resultMark: 'SATISFIED' });
    expect(closed.events.map((e) => e.move)).toEqual([
      'draft',
      'submit',
      'accept',
      'handOver',
      'assign',
      'acknowledge',
      'beginHandling',
      'consult',
      'signReply',
      'reply',
      'completeReplies',
      'evaluate',
      'close',
    ]);
    expect(closed.deadlines.map((d) => [d.key, d.metOn !== null]).sort()).toEqual([
      ['acknowledge', true],
      ['evaluate', true],
      ['handOver', true],
      ['lapseEvaluation', true],
      ['reply', true],
    ]);
    const audit = await world.db.auditEntry.findMany({ where: { recordId: s.id }, orderBy: { seq: 'asc' } });
    expect(audit.map((a) => a.action)).toEqual([
      'suggestion.draft',
      'suggestion.submit',
      'suggestion.accept',
      'suggestion.handOver',
      'suggestion.assign',
      'suggestion.beginHandling',
      'suggestion.completeReplies',
      'suggestion.evaluate',
      'suggestion.close',
    ]);
  });

  it('gives a township’s suggestion to its presidium and its government', async () => {
    const own = await town.deputy('字', 'township');
    const draft = await own.suggestionIn('SUBMITTED');
    expect(draft.screenerId).toBe(town.presidium.id);
    await expect(acceptSuggestion(by(world.staff), draft, screeningPoints)).rejects.toBeInstanceOf(NotAllowed);
    await acceptSuggestion(by(town.clerk), draft, screeningPoints);
    await handOverSuggestion(by(town.member), await read(draft.id), { organId: town.government.id, isWide: false });
    await assignSuggestion(by(town.coordinator), await read(draft.id), [{ unitId: town.government.id, role: 'LEAD' }]);
    const [handling] = (await read(draft.id)).handlings;
    await acknowledgeHandling(by(town.handler), handling as never);
    expect(await read(draft.id)).toMatchObject({
      state: 'HANDLING',
      officialNumber: expect.stringContaining('田园镇十二届人大闭会期间'),
    });
  });

  it('is submitted only when complete, each gap named by its field', async () => {
    const gaps = [
      [{ title: '短' }, 'title'],
      [{ body: '' }, 'body'],
      [{ proposal: '' }, 'proposal'],
      [{ categoryId: null }, 'categoryId'],
      [{ isSecrecyConfirmed: false }, 'isSecrecyConfirmed'],
      [{ openness: 'CLOSED', opennessReason: null }, 'opennessReason'],
    ] as const;
    for (const [gap, field] of gaps) {
      const s = await deputy.suggestionIn('DRAFT', gap);
      await expect(submitSuggestion(by(deputy.viewer), s)).rejects.toMatchObject({ name: 'Invalid', field });
    }
  });

  it('keeps the date of handing over when it is sent back and submitted again', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    await sendBackSuggestion(by(world.staff), s, '请写明具体路段');
    const before = await read(s.id);
    await reviseSuggestion(by(deputy.viewer), before, {
      ...completeDraft(world),
      body: '县道三公里处至五公里处临崖路段没有护栏。',
    });
    await submitSuggestion(by(deputy.viewer), await read(s.id));
    const again = await read(s.id);
    expect(again.handOverDueOn).toEqual(before.handOverDueOn);
    expect(again.deadlines).toHaveLength(1);
    expect(again.events.find((e) => e.move === 'sendBack')?.reason).toBe('请写明具体路段');
  });

  it('is not accepted with a point of the check-list open', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    await expect(acceptSuggestion(by(world.staff), s, screeningPoints.slice(1))).rejects.toMatchObject({
      field: 'checked',
    });
  });

  it('is handed over only to an organ that assigns it on, and six months are for the wide alone', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    await expect(
      handOverSuggestion(by(world.staff), s, { organId: world.roads.id, isWide: false }),
    ).rejects.toMatchObject({ field: 'organId' });
    await handOverSuggestion(by(world.staff), s, { organId: world.inspection.id, isWide: true });
    const wide = await read(s.id);
    expect(wide.deadlines.map((d) => d.key).sort()).toEqual(['handOver', 'replyWide']);
    expect(wide.events.at(-1)?.legalBasis).toBe('代表法第五十一条');
  });

  it.each([
    ['no lead', []],
    ['two leads', ['LEAD', 'LEAD']],
    ['one separate unit alone', ['SEPARATE']],
    ['a lead beside a separate unit', ['LEAD', 'SEPARATE']],
  ] as const)('is not assigned with %s', async (_what, roles) => {
    const s = await deputy.suggestionIn('HANDED_OVER');
    const units = roles.map((role, i) => ({ role, unitId: i === 0 ? world.roads.id : world.police.id }));
    await expect(assignSuggestion(by(world.coordinator), s, units)).rejects.toBeInstanceOf(Invalid);
  });

  it('is assigned to no unit beyond the reach of the organ to which it was handed, except to assist', async () => {
    const s = await deputy.suggestionIn('HANDED_OVER');
    await expect(
      assignSuggestion(by(world.coordinator), s, [{ unitId: world.court.id, role: 'LEAD' }]),
    ).rejects.toBeInstanceOf(Invalid);
    await assignSuggestion(by(world.coordinator), s, [
      { unitId: world.roads.id, role: 'LEAD' },
      { unitId: world.court.id, role: 'ASSISTING' },
    ]);
    const { handlings, deadlines } = await read(s.id);
    expect(handlings.map((h) => h.role).sort()).toEqual(['ASSISTING', 'LEAD']);
    expect(deadlines.filter((d) => d.key === 'contribute')).toHaveLength(1);
  });

  it('is replied when every separate unit has replied, and counts with its worst class', async () => {
    const s = await deputy.suggestionIn('HANDED_OVER');
    await assignSuggestion(by(world.coordinator), s, [
      { unitId: world.roads.id, role: 'SEPARATE' },
      { unitId: world.police.id, role: 'SEPARATE' },
    ]);
    const replies = [
      [world.roads.id, world, 'A'],
      [world.police.id, { handler: world.policeHandler, head: world.policeHead }, 'C'],
    ] as const;
    for (const [unitId, people, replyClass] of replies) await replyAs(people, s.id, unitId, replyClass);
    expect(await read(s.id)).toMatchObject({ state: 'REPLIED', replyClass: 'C' });
    const handlings = (await read(s.id)).handlings.map((h) => h.id);
    await expect(
      evaluateSuggestion(by(deputy.viewer), await read(s.id), { marks: handlings.slice(1).map(satisfied) }),
    ).rejects.toMatchObject({
      field: 'marks',
    });
    await evaluateSuggestion(by(deputy.viewer), await read(s.id), { marks: handlings.map(satisfied) });
    expect((await read(s.id)).state).toBe('EVALUATED');
  });

  it('stays open when the result is not satisfying, and the deputy says why', async () => {
    const s = await deputy.suggestionIn('REPLIED');
    const marks = { handlingId: s.handlings[0]?.id as string, attitude: 'SATISFIED', result: 'NOT_SATISFIED' } as const;
    await expect(evaluateSuggestion(by(deputy.viewer), s, { marks: [{ ...marks, reason: '' }] })).rejects.toMatchObject(
      {
        field: 'reason',
      },
    );
    await evaluateSuggestion(by(deputy.viewer), s, {
      marks: [{ ...marks, reason: '护栏只装了一半，另一半没有动工。' }],
    });
    const evaluated = await read(s.id);
    expect(evaluated.resultMark).toBe('NOT_SATISFIED');
    await expect(closeSuggestion(by(world.staff), evaluated)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('takes the marks from a paper form through the screening body, with the form', async () => {
    const s = await deputy.suggestionIn('REPLIED');
    const marks = s.handlings.map((h) => satisfied(h.id));
    await expect(evaluateSuggestion(by(world.staff), s, { marks })).rejects.toMatchObject({ field: 'attachmentIds' });
    const form = await testAttachment(world.db, world.staff, 'EVALUATION_FORM');
    await evaluateSuggestion(by(world.staff), s, { marks, attachmentIds: [form.id] });
    const evaluation = await world.db.evaluation.findFirstOrThrow({ where: { suggestionId: s.id } });
    expect(evaluation).toMatchObject({ isOnBehalf: true, deputyId: deputy.id });
  });

  it('raised in a session has to be handed over from the session’s last day, and stays the session’s when sent back', async () => {
    const today = chinaDate(world.now());
    const session = await world.db.session.create({
      data: {
        termId: world.term.id,
        ordinal: 6,
        validFrom: toDate(addDays(today, -1)),
        validTo: toDate(addDays(today, 3)),
      },
    });
    const s = await deputy.suggestionIn('SUBMITTED');
    await world.db.session.update({ where: { id: session.id }, data: { validTo: toDate(today) } });
    const submitted = await read(s.id);
    expect(submitted).toMatchObject({ raisedIn: 'SESSION', sessionId: session.id });
    expect(submitted.deadlines.map((d) => [d.key, toDay(d.startedOn)])).toEqual([
      ['handOverAfterSession', addDays(today, 2)],
    ]);
    await sendBackSuggestion(by(world.staff), submitted, '请写明具体路段');
    await submitSuggestion(by(deputy.viewer), await read(s.id));
    expect(await read(s.id)).toMatchObject({ raisedIn: 'SESSION', sessionId: session.id, filedAt: submitted.filedAt });
    await acceptSuggestion(by(world.staff), await read(s.id), screeningPoints);
    expect((await read(s.id)).officialNumber).toBe('县十八届人大六次会议第0001号');
  });
});
