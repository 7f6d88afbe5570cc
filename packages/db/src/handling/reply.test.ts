import { addDays, availableHandlingMoves, chinaDate, IllegalMove, NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { handlingFacts } from '../suggestion/suggestionFacts.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeReply, replyAfterConsultation, testAttachment } from '../testing/world.ts';
import { acknowledgeHandling } from './acknowledgeHandling.ts';
import type { ReplyDraft } from './checkedReply.ts';
import { draftReply } from './draftReply.ts';
import { issueReply } from './issueReply.ts';
import { recordConsultation } from './recordConsultation.ts';
import { enterSignature, signReply } from './signReply.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const asked = (id: string) =>
  world.db.handling.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const today = () => chinaDate(world.now());
const replyOf = (handlingId: string) =>
  world.db.reply.findFirstOrThrow({
    where: { handlingId },
    include: { commitments: { orderBy: { position: 'asc' } } },
  });

/** The handling of a suggestion that the roads office has signed for. */
async function handled(): Promise<{ id: string; suggestionId: string }> {
  const s = await deputy.suggestionIn('HANDLING');
  return { id: s.handlings[0]?.id as string, suggestionId: s.id };
}

const draft = async (id: string, more: Partial<ReplyDraft> = {}) =>
  draftReply(by(world.handler), await asked(id), { ...completeReply('A'), ...more });

async function consult(id: string): Promise<void> {
  const held = { heldOn: today(), mode: 'TELEPHONE', summary: '电话商量了方案。' } as const;
  await recordConsultation(by(world.handler), await asked(id), held);
}

async function issue(id: string, more: { issuedOn?: string; sealedReplyId?: string } = {}): Promise<void> {
  const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
  const paper = { documentNumber: '昌交函〔2026〕2号', issuedOn: today(), sealedReplyId: sealed.id, ...more };
  await issueReply(by(world.handler), await asked(id), paper);
}

const promise = (dueOn: string) => ({ what: '年底前加装连续护栏', responsible: '养护股', dueOn });

describe('a reply', () => {
  it('needs a consultation on an earlier day', async () => {
    const { id } = await handled();
    await draft(id);
    await signReply(by(world.head), await asked(id));
    await expect(issue(id)).rejects.toMatchObject({ field: 'issuedOn' });
    await consult(id);
    await expect(issue(id)).rejects.toMatchObject({ field: 'issuedOn' });
    await expect(issue(id, { issuedOn: addDays(today(), 1) })).rejects.toMatchObject({ field: 'issuedOn' });
  });

  it('is not issued before the head has signed it', async () => {
    const { id } = await handled();
    await consult(id);
    world.passDay();
    await expect(issue(id)).rejects.toMatchObject({ field: 'body' });
    await draft(id);
    await expect(issue(id)).rejects.toMatchObject({ field: 'body' });
    await signReply(by(world.head), await asked(id));
    await issue(id);
    expect(await replyOf(id)).toMatchObject({ state: 'ISSUED', signedByName: world.head.name, isSignedOnPaper: false });
  });

  it('is signed by the head of its own unit alone', async () => {
    const { id, suggestionId } = await handled();
    await draft(id);
    const held = await asked(id);
    for (const viewer of [world.handler, world.staff, world.coordinator, deputy.viewer])
      await expect(signReply(by(viewer), held), viewer.name).rejects.toBeInstanceOf(NotAllowed);
    await expect(signReply(by(world.policeHead), held)).rejects.toBeInstanceOf(NotFound);
    expect((await read(suggestionId)).events.map((e) => e.move)).not.toContain('signReply');
  });

  it('signed on paper is entered with the scan and the name of the head', async () => {
    const { id } = await handled();
    await draft(id);
    const enter = async (headName: string, signedDraftId: string) =>
      enterSignature(by(world.handler), await asked(id), { headName, signedDraftId });
    const scan = await testAttachment(world.db, world.handler, 'SIGNED_DRAFT');
    const photo = await testAttachment(world.db, world.handler, 'PHOTO');
    await expect(enter('', scan.id)).rejects.toMatchObject({ field: 'headName' });
    await expect(enter('李演示', photo.id)).rejects.toMatchObject({ field: 'signedDraftId' });
    await enter('李演示', scan.id);
    expect(await replyOf(id)).toMatchObject({ state: 'SIGNED', signedByName: '李演示', isSignedOnPaper: true });
    await expect(enter('李演示', scan.id)).rejects.toMatchObject({ field: 'body' });
  });

  it('drafted again loses its signature, and the history tells so', async () => {
    const { id, suggestionId } = await handled();
    await draft(id);
    await signReply(by(world.head), await asked(id));
    await draft(id, { replyClass: 'C' });
    expect(await replyOf(id)).toMatchObject({ state: 'DRAFT', replyClass: 'C', signedAt: null, signedByName: null });
    expect((await read(suggestionId)).events.map((e) => e.move).slice(-2)).toEqual(['signReply', 'draftReply']);
  });

  it('open in summary needs the summary, not open the reason', async () => {
    const { id } = await handled();
    await expect(draft(id, { openness: 'SUMMARY' })).rejects.toMatchObject({ field: 'publicSummary' });
    await expect(draft(id, { openness: 'CLOSED' })).rejects.toMatchObject({ field: 'opennessReason' });
    await draft(id, { openness: 'SUMMARY', publicSummary: '护栏将于年底前装完，公开摘要。', opennessReason: '不留' });
    expect(await replyOf(id)).toMatchObject({ openness: 'SUMMARY', opennessReason: null });
  });

  it('goes to the lead deputy and to those who signed with them, by name', async () => {
    const { id, suggestionId } = await handled();
    for (const [surname, state] of [
      ['字', 'SIGNED'],
      ['茶', 'SIGNED'],
      ['禾', 'INVITED'],
    ] as const) {
      const { id: deputyId } = await town.deputy(surname);
      const given = { suggestionId, deputyId, state, invitedAt: world.now(), enteredByName: '鲁演示' };
      await world.db.coSigner.create({ data: given });
    }
    await replyAfterConsultation(world, id);
    const told = (await read(suggestionId)).events.find((e) => e.move === 'reply');
    expect(told?.facts).toMatchObject({ leadDeputy: '鲁演示', coSigners: ['字演示', '茶演示'] });
  });

  it('needs the sealed scan, uploaded by who issues it and for that purpose', async () => {
    const { id } = await handled();
    await consult(id);
    world.passDay();
    await draft(id);
    await signReply(by(world.head), await asked(id));
    const foreign = await testAttachment(world.db, world.policeHandler, 'SEALED_REPLY');
    await expect(issue(id, { sealedReplyId: foreign.id })).rejects.toBeInstanceOf(NotFound);
    const photo = await testAttachment(world.db, world.handler, 'PHOTO');
    await expect(issue(id, { sealedReplyId: photo.id })).rejects.toMatchObject({ field: 'sealedReplyId' });
    expect((await world.db.attachment.findUniqueOrThrow({ where: { id: photo.id } })).suggestionId).toBeNull();
  });

  it('is not an assisting unit’s to give', async () => {
    const s = await deputy.suggestionIn('HANDED_OVER');
    await assignSuggestion(by(world.coordinator), s, [
      { unitId: world.roads.id, role: 'LEAD' },
      { unitId: world.police.id, role: 'ASSISTING' },
    ]);
    const assisting = (await read(s.id)).handlings.find((h) => h.role === 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), assisting as never);
    const held = await world.db.handling.findUniqueOrThrow({ where: { id: assisting?.id as string } });
    expect((await read(s.id)).state).toBe('ASSIGNED');
    expect(availableHandlingMoves(world.policeHandler, handlingFacts(held))).toEqual(['consult', 'contribute']);
    await expect(draftReply(by(world.policeHandler), held, completeReply('A'))).rejects.toMatchObject({
      field: 'handlingId',
    });
    await expect(signReply(by(world.policeHead), held)).rejects.toMatchObject({ field: 'handlingId' });
  });

  it('once issued is neither drafted, signed nor issued again', async () => {
    const s = await deputy.suggestionIn('REPLIED');
    const id = s.handlings[0]?.id as string;
    await expect(draft(id)).rejects.toBeInstanceOf(NotAllowed);
    await expect(signReply(by(world.head), await asked(id))).rejects.toMatchObject({ field: 'body' });
    await expect(issue(id)).rejects.toBeInstanceOf(IllegalMove);
  });

  it('signed by two at once is signed once', async () => {
    const { id, suggestionId } = await handled();
    await draft(id);
    const held = await asked(id);
    const results = await Promise.allSettled([1, 2].map(() => signReply(by(world.head), held)));
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect((await read(suggestionId)).events.filter((e) => e.move === 'signReply')).toHaveLength(1);
  });
});

describe('a commitment in a reply', () => {
  it('is owed by a class B, open to a class A, and not for a class C', async () => {
    const { id } = await handled();
    const later = addDays(today(), 30);
    await expect(draft(id, { replyClass: 'B' })).rejects.toMatchObject({ field: 'commitments' });
    await expect(draft(id, { replyClass: 'C', commitments: [promise(later)] })).rejects.toMatchObject({
      field: 'commitments',
    });
    await expect(draft(id, { replyClass: 'D' })).rejects.toMatchObject({ field: 'replyClass' });
    await draft(id, { replyClass: 'A', commitments: [promise(later)] });
    await draft(id, { replyClass: 'B', commitments: [promise(later), { ...promise(later), what: '增设爆闪灯' }] });
    expect((await replyOf(id)).commitments.map((c) => [c.position, c.what, c.isMade])).toEqual([
      [1, '年底前加装连续护栏', false],
      [2, '增设爆闪灯', false],
    ]);
  });

  it('says what, who and by when, each gap named by its field', async () => {
    const { id } = await handled();
    const later = promise(addDays(today(), 30));
    const gaps = [
      [{ ...later, what: '' }, 'commitments.0.what'],
      [{ ...later, responsible: '' }, 'commitments.0.responsible'],
      [promise(today()), 'commitments.0.dueOn'],
    ] as const;
    for (const [gap, field] of gaps)
      await expect(draft(id, { replyClass: 'B', commitments: [gap] })).rejects.toMatchObject({ field });
  });

  it('is due after the day of the reply, also when that day comes later than the draft', async () => {
    const { id } = await handled();
    await consult(id);
    await draft(id, { replyClass: 'B', commitments: [promise(addDays(today(), 1))] });
    await signReply(by(world.head), await asked(id));
    world.passDay();
    await expect(issue(id)).rejects.toMatchObject({ field: 'issuedOn' });
  });

  it('is made when the reply is issued, and counted then alone', async () => {
    const { id, suggestionId } = await handled();
    await draft(id, { replyClass: 'B', commitments: [promise(addDays(today(), 30))] });
    expect(await read(suggestionId)).toMatchObject({ commitmentCount: 0 });
    await replyAfterConsultation(world, id, 'B');
    expect(await read(suggestionId)).toMatchObject({ commitmentCount: 1, passedCommitmentCount: 0, replyClass: 'B' });
    expect((await replyOf(id)).commitments).toMatchObject([{ isMade: true, state: 'OPEN' }]);
  });
});
