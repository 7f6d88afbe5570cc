import { addDays, chinaDate, NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChain } from '../chain/readChain.ts';
import { toDate } from '../day.ts';
import { answerInstruction, recordInstruction } from '../instruction/recordInstruction.ts';
import { newId } from '../newId.ts';
import { openLeadership } from '../testing/leadership.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { discardUpwardReport, draftUpwardReport, sendUpwardReport } from '../upward-report/upwardReport.ts';
import { chooseKeySuggestion, recordKeyVisit, recordKeyVote } from './keySuggestion.ts';

let stage: Stage;
let led: Awaited<ReturnType<typeof openLeadership>>;

beforeAll(async () => {
  stage = await openStage();
  led = await openLeadership(stage);
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());

describe('the chain of responsibility', () => {
  const names = async (id: string) =>
    (await readChain(stage.world.db, stage.world.staff, id, stage.world.now())).map(
      ({ tier, person, organ }) => `${tier} ${person ? `${person.title}${person.name}` : organ.name}`,
    );

  it('runs from the county head over who is in charge to who signed for it', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    expect(await names(s.id)).toEqual([
      'HEAD_OF_GOVERNMENT 县长邵演示',
      'LEADER_IN_CHARGE 副县长穆演示',
      'COORDINATOR 县人民政府督查室',
      'UNIT_HEAD 局长寸演示',
      'HANDLER 段演示',
    ]);
  });

  it('names a unit and who answers for it once, in however many rounds it handles it', async () => {
    const s = await stage.deputy.suggestionIn('WITH_COUNCIL');
    const told = await names(s.id);
    expect(told).toContain('HANDLER 段演示');
    expect(told).toEqual([...new Set(told)]);
  });

  it('follows the portfolio to another vice head while the suggestion is open, and stands once it is closed', async () => {
    const open = await stage.deputy.suggestionIn('HANDLING');
    const closed = await stage.deputy.suggestionIn('EVALUATED');
    const before = new Date(stage.world.now().getTime() - 2 * 86_400_000);
    await stage.world.db.suggestion.update({ where: { id: closed.id }, data: { state: 'CLOSED', closedAt: before } });
    const changeOn = toDate(addDays(today(), -1));
    await stage.world.db.portfolio.update({ where: { id: led.portfolio.id }, data: { validTo: changeOn } });
    const next = await stage.world.db.portfolio.create({
      data: { postId: led.otherViceHead.post.id, organId: stage.world.roads.id, validFrom: changeOn },
    });
    expect((await names(open.id))[1]).toBe('LEADER_IN_CHARGE 副县长蒋演示');
    expect((await names(closed.id))[1]).toBe('LEADER_IN_CHARGE 副县长穆演示');
    await stage.world.db.portfolio.delete({ where: { id: next.id } });
    await stage.world.db.portfolio.update({ where: { id: led.portfolio.id }, data: { validTo: null } });
  });

  it('is empty before handing over, and nobody’s who may not see the suggestion', async () => {
    const s = await stage.deputy.suggestionIn('ACCEPTED');
    expect(await names(s.id)).toEqual([]);
    const hidden = readChain(stage.world.db, stage.world.stranger, s.id, stage.world.now());
    await expect(hidden).rejects.toBeInstanceOf(NotFound);
  });
});

describe('an instruction', () => {
  const given = (more: object = {}) => ({
    leaderId: null,
    text: '请交通局抓紧办理。',
    givenOn: today(),
    toId: stage.world.roads.id,
    attachmentIds: [],
    ...more,
  });

  it('is a leader’s own, or entered from the paper by staff with the leader’s name and office', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    await recordInstruction(stage.by(led.leader(led.viceHead)), s, given());
    const scan = await testAttachment(stage.world.db, stage.world.staff, 'INSTRUCTION');
    const { version } = await stage.read(s.id);
    await recordInstruction(
      stage.by(stage.world.staff),
      { id: s.id, version },
      given({ leaderId: led.head.id, toId: null, attachmentIds: [scan.id] }),
    );
    const kept = await stage.world.db.instruction.findMany({
      where: { suggestionId: s.id },
      orderBy: { id: 'asc' },
      include: { attachments: { select: { id: true } } },
    });
    expect(kept.map((i) => [i.leaderTitle, i.leaderName, i.isOnBehalf, i.enteredByName, i.attachments.length])).toEqual(
      [
        ['副县长', '穆演示', false, '穆演示', 0],
        ['县长', '邵演示', true, '周演示', 1],
      ],
    );
    const told = (await stage.read(s.id)).events.filter((e) => e.move === 'instruct');
    expect(JSON.stringify(told)).not.toContain('抓紧办理');
  });

  it('is answered once, by the unit that handles it', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    await recordInstruction(stage.by(led.leader(led.viceHead)), s, given());
    const row = await stage.world.db.instruction.findFirstOrThrow({ where: { suggestionId: s.id } });
    const answer = (who = stage.world.handler) => answerInstruction(stage.by(who), row, '已组织现场踏勘。');
    await expect(answer(stage.world.policeHandler)).rejects.toBeInstanceOf(NotFound);
    await expect(answer(stage.deputy.viewer)).rejects.toBeInstanceOf(NotFound);
    const both = await Promise.allSettled([answer(), answer()]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const again = await stage.world.db.instruction.findUniqueOrThrow({ where: { id: row.id } });
    await expect(answerInstruction(stage.by(stage.world.handler), again, '再次反馈。')).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });

  it('needs a leader in office and a day that has come', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    const entered = (more: object) => recordInstruction(stage.by(stage.world.staff), s, given(more));
    await expect(entered({})).rejects.toMatchObject({ field: 'leaderId' });
    await expect(entered({ leaderId: stage.deputy.person.id })).rejects.toMatchObject({ field: 'leaderId' });
    const tomorrow = { leaderId: led.head.id, givenOn: addDays(today(), 1) };
    await expect(entered(tomorrow)).rejects.toMatchObject({ field: 'givenOn' });
    const byDeputy = recordInstruction(stage.by(stage.deputy.viewer), s, given({ leaderId: led.head.id }));
    await expect(byDeputy).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('a report upwards', () => {
  it('is drafted from the record and goes to the leader in charge as the person amended it, once', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    const id = await draftUpwardReport(stage.by(stage.world.staff), s, 'VICE_HEAD');
    const draft = await stage.world.db.upwardReport.findUniqueOrThrow({ where: { id } });
    expect(draft).toMatchObject({ state: 'DRAFT', addresseeName: '副县长穆演示', addresseePersonId: led.viceHead.id });
    expect(draft.body).toContain('由县交通运输局承办');
    expect(draft.body).toContain('尚无与代表面商的记录');
    expect(draft.body).not.toMatch(/催办|逾期/);
    await sendUpwardReport(stage.by(stage.world.staff), draft, `${draft.body}\n附：现场照片。`);
    const sent = await stage.world.db.upwardReport.findUniqueOrThrow({ where: { id } });
    expect([sent.state, sent.sentByName]).toEqual(['SENT', '周演示']);
    expect(sent.body.endsWith('附：现场照片。')).toBe(true);
    const again = sendUpwardReport(stage.by(stage.world.staff), sent, sent.body);
    await expect(again).rejects.toBeInstanceOf(NotAllowed);
    await expect(discardUpwardReport(stage.by(stage.world.staff), sent)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('may be thrown away before it is sent, and is not a unit’s to write', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    const unit = draftUpwardReport(stage.by(stage.world.handler), s, 'COUNCIL');
    await expect(unit).rejects.toBeInstanceOf(NotAllowed);
    const id = await draftUpwardReport(stage.by(stage.world.coordinator), s, 'COUNCIL');
    const draft = await stage.world.db.upwardReport.findUniqueOrThrow({ where: { id } });
    await discardUpwardReport(stage.by(stage.world.coordinator), draft);
    expect(await stage.world.db.upwardReport.count({ where: { id } })).toBe(0);
    await expect(sendUpwardReport(stage.by(stage.world.coordinator), draft, draft.body)).rejects.toBeInstanceOf(
      NotFound,
    );
  });
});

describe('a key suggestion', () => {
  const choice = () => ({
    chosenOn: today(),
    meeting: '第 58 次主任会议',
    leaderId: led.viceHead.id,
    supervisorId: stage.world.committee.id,
  });
  const visit = {
    kind: 'LEAD' as const,
    participants: '穆演示、段演示',
    note: '现场察看护栏施工进度。',
    attachmentIds: [],
  };

  it('is chosen once, also when two choose it at once', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    const choose = () => chooseKeySuggestion(stage.by(stage.world.staff), s, choice());
    const both = await Promise.allSettled([choose(), choose()]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((both.find((one) => one.status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(Stale);
    const { version } = await stage.read(s.id);
    const again = chooseKeySuggestion(stage.by(stage.world.staff), { id: s.id, version }, choice());
    await expect(again).rejects.toBeInstanceOf(NotAllowed);
  });

  it('keeps its visits and the vote of the standing committee', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    await chooseKeySuggestion(stage.by(stage.world.staff), s, choice());
    const key = await stage.world.db.keySuggestion.findFirstOrThrow({ where: { suggestionId: s.id } });
    const record = (idempotencyKey: string) =>
      recordKeyVisit(stage.by(stage.world.staff), idempotencyKey, key.id, { ...visit, heldOn: today() });
    const once = newId();
    expect(await record(once)).toBe(await record(once));
    expect(await stage.world.db.keyVisit.count({ where: { keySuggestionId: key.id } })).toBe(1);
    const vote = { votedOn: today(), satisfied: 20, basicallySatisfied: 5, notSatisfied: 2, isPublished: true };
    await recordKeyVote(stage.by(stage.world.staff), key, vote);
    await expect(recordKeyVote(stage.by(stage.world.staff), key, vote)).rejects.toBeInstanceOf(Stale);
    const kept = await stage.world.db.keySuggestion.findUniqueOrThrow({ where: { id: key.id } });
    expect([kept.satisfiedVotes, kept.basicallySatisfiedVotes, kept.notSatisfiedVotes]).toEqual([20, 5, 2]);
  });

  it('is visited by those alone who supervise it, screen it or co-ordinate it', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    await chooseKeySuggestion(stage.by(stage.world.staff), s, choice());
    const key = await stage.world.db.keySuggestion.findFirstOrThrow({ where: { suggestionId: s.id } });
    const by = (viewer: typeof stage.world.staff) =>
      recordKeyVisit(stage.by(viewer), newId(), key.id, { ...visit, heldOn: today() });
    await expect(by(stage.world.handler)).rejects.toBeInstanceOf(NotAllowed);
    await expect(by(stage.deputy.viewer)).rejects.toBeInstanceOf(NotAllowed);
    await expect(by(stage.world.stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(by(stage.world.coordinator)).resolves.toEqual(expect.any(String));
  });

  it('is supervised by a body of the congress, and refuses votes that are none', async () => {
    const s = await stage.deputy.suggestionIn('HANDLING');
    const by = (more: object) => chooseKeySuggestion(stage.by(stage.world.staff), s, { ...choice(), ...more });
    await expect(by({ supervisorId: stage.world.roads.id })).rejects.toMatchObject({ field: 'supervisorId' });
    await expect(by({ chosenOn: addDays(today(), 1) })).rejects.toMatchObject({ field: 'chosenOn' });
    await by({});
    const key = await stage.world.db.keySuggestion.findFirstOrThrow({ where: { suggestionId: s.id } });
    const none = { votedOn: today(), satisfied: 0, basicallySatisfied: 0, notSatisfied: 0, isPublished: false };
    await expect(recordKeyVote(stage.by(stage.world.staff), key, none)).rejects.toMatchObject({ field: 'satisfied' });
  });
});
