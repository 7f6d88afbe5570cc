import {
  chinaDate,
  deputyEntrySentence,
  Invalid,
  type Mark,
  NotAllowed,
  NotFound,
  Stale,
  screeningPoints,
  type Viewer,
} from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterCoSignatures } from '../co-signer/inviteCoSigners.ts';
import { consultFor } from '../handling/consultFor.ts';
import { draftReply } from '../handling/draftReply.ts';
import { issueReply } from '../handling/issueReply.ts';
import { recordConsultation } from '../handling/recordConsultation.ts';
import { signReply } from '../handling/signReply.ts';
import { newId } from '../newId.ts';
import { closeSuggestion } from '../suggestion/closeSuggestion.ts';
import { draftSuggestion } from '../suggestion/draftSuggestion.ts';
import { evaluateSuggestion } from '../suggestion/evaluateSuggestion.ts';
import { acceptSuggestion } from '../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../suggestion/submitSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft, completeReply, testAttachment } from '../testing/world.ts';
import { answerObjection } from './answerObjection.ts';
import { deputyEntries } from './deputyEntries.ts';
import { confirmEntry, objectToEntry } from './objectToEntry.ts';
import { recountConsultations } from './standingConsultations.ts';
import { visibleObjections } from './visibleTo.ts';

let { by, database, deputy, read, town, world } = {} as Stage;
let other: Stage['deputy'];

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
  other = await town.deputy('段');
});
afterAll(() => database.drop());

const now = (id: string) =>
  world.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const handling = (suggestionId: string) =>
  world.db.handling.findFirstOrThrow({ where: { suggestionId }, select: { id: true, version: true } });
const objection = (suggestionId: string) =>
  world.db.objection.findFirstOrThrow({ where: { suggestionId }, orderBy: { id: 'desc' } });
const entries = (of: Stage['deputy'], suggestionId: string) => deputyEntries(world.db, [of.id], { suggestionId });
const upheld = { isUpheld: true, answer: '经核实，异议成立' } as const;
const refused = { isUpheld: false, answer: '经核实，记录无误' } as const;

/** Handled, and consulted today by telephone. */
async function consulted() {
  const { id } = await deputy.suggestionIn('HANDLING');
  const record = { heldOn: chinaDate(world.now()), mode: 'FACE_TO_FACE', summary: '到现场商量了方案' } as const;
  await recordConsultation(by(world.handler), await handling(id), record);
  const { id: consultationId } = await world.db.consultation.findFirstOrThrow({ where: { suggestionId: id } });
  return { id, about: { suggestionId: id, subject: 'CONSULTATION', consultationId } as const };
}

/** Entered by staff for the deputy from the signed paper, with a co-signature, and submitted. */
async function onPaper() {
  const scan = await testAttachment(world.db, world.staff, 'SCAN');
  const lead = { leadDeputyId: deputy.id, isOnBehalf: true };
  const id = await draftSuggestion(by(world.staff), newId(), lead, completeDraft(world), [scan.id]);
  await enterCoSignatures(by(world.staff), await now(id), [other.id]);
  await submitSuggestion(by(world.staff), await now(id));
  return id;
}

/** Replied, and marked by staff from the paper form. */
async function markedOnPaper(result: Mark) {
  const { id } = await deputy.suggestionIn('REPLIED');
  const form = await testAttachment(world.db, world.staff, 'EVALUATION_FORM');
  const { id: handlingId } = await handling(id);
  const marks = [
    { handlingId, attitude: 'SATISFIED', result, reason: result === 'NOT_SATISFIED' ? '只装了一半' : null },
  ] as const;
  await evaluateSuggestion(by(world.staff), await now(id), {
    marks,
    areCoSignersHeard: true,
    attachmentIds: [form.id],
  });
  return { id, handlingId, about: { suggestionId: id, subject: 'EVALUATION', consultationId: null } as const };
}

async function reply(id: string) {
  const asked = () => handling(id);
  world.passDay();
  const issuedOn = chinaDate(world.now());
  await draftReply(by(world.handler), await asked(), completeReply('A', issuedOn));
  await signReply(by(world.head), await asked());
  const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
  const paper = { documentNumber: '昌交函〔2026〕9号', issuedOn, sealedReplyId: sealed.id };
  await issueReply(by(world.handler), await asked(), paper);
}

describe('what was entered for a deputy', () => {
  it('is told to that deputy in sentences, and found right once', async () => {
    const id = await onPaper();
    const [entry] = await entries(deputy, id);
    expect(deputyEntrySentence(entry as never, 'zh-CN')).toMatch(/^周演示于.+代您录入了这件建议$/);
    expect((await entries(other, id)).map((e) => e.subject)).toEqual(['CO_SIGNATURE']);
    const about = { suggestionId: id, subject: 'ENTRY', consultationId: null } as const;
    await confirmEntry(by(deputy.viewer), about);
    await confirmEntry(by(deputy.viewer), about);
    expect(await deputyEntries(world.db, [deputy.id], { suggestionId: id, isAwaiting: true })).toEqual([]);
    expect((await read(id)).events.filter((e) => e.move === 'confirmEntry')).toHaveLength(1);
  });

  it('is contested by that deputy alone', async () => {
    const { id, about } = await consulted();
    for (const viewer of [other.viewer, world.staff, world.handler, world.stranger]) {
      const refusal = await objectToEntry(by(viewer), newId(), about, '没有联系过我').catch((e: unknown) => e);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, viewer.name).toBe(true);
    }
    expect(await world.db.objection.count({ where: { suggestionId: id } })).toBe(0);
  });

  it('is contested once, with a reason, and the request sent twice objects once', async () => {
    const { id, about } = await consulted();
    await expect(objectToEntry(by(deputy.viewer), newId(), about, '没有')).rejects.toMatchObject({ field: 'reason' });
    const key = newId();
    const object = () => objectToEntry(by(deputy.viewer), key, about, '没有联系过我');
    expect(await object()).toBe(await object());
    await expect(objectToEntry(by(deputy.viewer), newId(), about, '再说一遍')).rejects.toBeInstanceOf(Invalid);
    await expect(confirmEntry(by(deputy.viewer), about)).rejects.toBeInstanceOf(Invalid);
    expect((await read(id)).openObjectionCount).toBe(1);
  });

  it('is contested twice at once, and one objection stands', async () => {
    const { id, about } = await consulted();
    const both = [1, 2].map(() => objectToEntry(by(deputy.viewer), newId(), about, '没有联系过我'));
    expect((await Promise.allSettled(both)).map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(id)).openObjectionCount).toBe(1);
  });
});

describe('an objection', () => {
  it('is seen by the deputy, the screening body and the unit it concerns, and by nobody else', async () => {
    const { id, about } = await consulted();
    await objectToEntry(by(deputy.viewer), newId(), about, '没有联系过我');
    const sees = async (viewer: Viewer) =>
      (await world.db.objection.count({ where: { suggestionId: id, AND: visibleObjections(viewer) } })) === 1;
    for (const viewer of [deputy.viewer, world.staff, world.handler])
      expect(await sees(viewer), viewer.name).toBe(true);
    for (const viewer of [other.viewer, world.policeHandler, world.coordinator, world.stranger])
      expect(await sees(viewer), viewer.name).toBe(false);
  });

  it('is answered once, by the screening body, with a sentence', async () => {
    const { id, about } = await consulted();
    await objectToEntry(by(deputy.viewer), newId(), about, '没有联系过我');
    const asked = await objection(id);
    for (const viewer of [deputy.viewer, world.handler, world.otherStaff, world.stranger]) {
      const refusal = await answerObjection(by(viewer), asked, upheld).catch((e: unknown) => e);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, viewer.name).toBe(true);
    }
    await expect(answerObjection(by(world.staff), asked, { ...upheld, answer: '好' })).rejects.toMatchObject({
      field: 'answer',
    });
    const both = await Promise.allSettled([upheld, refused].map((a) => answerObjection(by(world.staff), asked, a)));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    await expect(answerObjection(by(world.staff), await objection(id), upheld)).rejects.toBeInstanceOf(NotAllowed);
    expect((await read(id)).openObjectionCount).toBe(0);
  });

  it('keeps the suggestion from being closed until it is answered', async () => {
    const { id, about } = await markedOnPaper('SATISFIED');
    await objectToEntry(by(deputy.viewer), newId(), about, '我没有填过这张表');
    await expect(closeSuggestion(by(world.staff), await now(id))).rejects.toBeInstanceOf(NotAllowed);
    await answerObjection(by(world.staff), await objection(id), refused);
    await closeSuggestion(by(world.staff), await now(id));
    expect((await read(id)).state).toBe('CLOSED');
  });
});

describe('a contested consultation', () => {
  it('allows no reply while it is open, nor when it was upheld, and leaves the counts then', async () => {
    const { id, about } = await consulted();
    await objectToEntry(by(deputy.viewer), newId(), about, '没有联系过我');
    await expect(reply(id)).rejects.toMatchObject({ field: 'issuedOn' });
    expect(await read(id)).toMatchObject({ consultationCount: 1, faceToFaceCount: 1 });
    await answerObjection(by(world.staff), await objection(id), upheld);
    expect(await read(id)).toMatchObject({ consultationCount: 0, faceToFaceCount: 0 });
    await expect(reply(id)).rejects.toMatchObject({ field: 'issuedOn' });
  });

  it('counts as before when it was not upheld', async () => {
    const { id, about } = await consulted();
    await objectToEntry(by(deputy.viewer), newId(), about, '没有联系过我');
    await answerObjection(by(world.staff), await objection(id), refused);
    await reply(id);
    const s = await read(id);
    expect(s.state).toBe('REPLIED');
    expect(await recountConsultations(world.db as never, id)).toEqual({
      consultationCount: s.consultationCount,
      faceToFaceCount: s.faceToFaceCount,
    });
  });
});

describe('a consultation entered for a unit', () => {
  const record = () => ({ heldOn: chinaDate(world.now()), mode: 'TELEPHONE', summary: '电话征求了意见' }) as const;

  it('is the screening body’s to enter, says so, and counts', async () => {
    const { id } = await deputy.suggestionIn('HANDLING');
    await consultFor(by(world.staff), await handling(id), record());
    expect(await world.db.consultation.findFirstOrThrow({ where: { suggestionId: id } })).toMatchObject({
      isOnBehalf: true,
      recordedByName: '周演示',
    });
    expect(await read(id)).toMatchObject({ consultationCount: 1, faceToFaceCount: 0 });
    expect((await entries(deputy, id)).map((e) => e.subject)).toEqual(['CONSULTATION']);
    await reply(id);
    await expect(consultFor(by(world.staff), await handling(id), record())).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is refused to others, for a unit that has not signed for it, and on a day to come', async () => {
    const { id } = await deputy.suggestionIn('HANDLING');
    for (const viewer of [deputy.viewer, world.handler, world.coordinator, world.otherStaff, world.stranger]) {
      const refusal = await consultFor(by(viewer), await handling(id), record()).catch((e: unknown) => e);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, viewer.name).toBe(true);
    }
    await expect(
      consultFor(by(world.staff), await handling(id), { ...record(), heldOn: '2999-01-01' }),
    ).rejects.toMatchObject({
      field: 'heldOn',
    });
    const assigned = await deputy.suggestionIn('ASSIGNED');
    await expect(consultFor(by(world.staff), await handling(assigned.id), record())).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('an objection that is upheld', () => {
  it('to a signature makes it declined', async () => {
    const id = await onPaper();
    await acceptSuggestion(by(world.staff), await now(id), screeningPoints);
    const about = { suggestionId: id, subject: 'CO_SIGNATURE', consultationId: null } as const;
    await objectToEntry(by(other.viewer), newId(), about, '我没有签过名');
    await answerObjection(by(world.staff), await objection(id), upheld);
    expect((await world.db.coSigner.findFirstOrThrow({ where: { suggestionId: id } })).state).toBe('DECLINED');
  });

  it('to marks puts them right as the deputy’s own, which are needed, and their count with them', async () => {
    const { id, handlingId, about } = await markedOnPaper('SATISFIED');
    await objectToEntry(by(deputy.viewer), newId(), about, '我填的是不满意');
    await expect(answerObjection(by(world.staff), await objection(id), upheld)).rejects.toMatchObject({
      field: 'marks',
    });
    const own = [{ handlingId, attitude: 'SATISFIED', result: 'NOT_SATISFIED', reason: '只装了一半' }] as const;
    await answerObjection(by(world.staff), await objection(id), { ...upheld, marks: own });
    expect(await read(id)).toMatchObject({ resultMark: 'NOT_SATISFIED', dissatisfiedCount: 1, openObjectionCount: 0 });
    expect(await world.db.evaluation.findFirstOrThrow({ where: { suggestionId: id } })).toMatchObject({
      result: 'NOT_SATISFIED',
    });
  });

  it('to marks on which a step was taken stays on record and changes nothing else', async () => {
    const { id, about } = await markedOnPaper('SATISFIED');
    await closeSuggestion(by(world.staff), await now(id));
    await objectToEntry(by(deputy.viewer), newId(), about, '我没有填过这张表');
    await answerObjection(by(world.staff), await objection(id), upheld);
    expect(await read(id)).toMatchObject({ state: 'CLOSED', resultMark: 'SATISFIED', openObjectionCount: 0 });
    expect((await read(id)).events.at(-1)?.facts).toMatchObject({ isUpheld: true, hasEffect: false });
  });

  it('to a consent makes it refused', async () => {
    const { id } = await deputy.suggestionIn('SUBMITTED');
    const [asked, answered] = [new Date('2026-01-05T02:00:00Z'), new Date('2026-01-06T02:00:00Z')];
    const request = {
      kind: 'END_FOR_REFERENCE',
      reason: '内容已在办理',
      state: 'GIVEN',
      askedAt: asked,
      answeredAt: answered,
    };
    const who = { askedById: world.staff.accountId, askedByName: '周演示', answeredByName: '周演示', isOnBehalf: true };
    await world.db.consentRequest.create({ data: { suggestionId: id, ...request, ...who } });
    await objectToEntry(
      by(deputy.viewer),
      newId(),
      { suggestionId: id, subject: 'CONSENT', consultationId: null },
      '我没有同意',
    );
    await answerObjection(by(world.staff), await objection(id), upheld);
    expect((await world.db.consentRequest.findFirstOrThrow({ where: { suggestionId: id } })).state).toBe('REFUSED');
  });
});
