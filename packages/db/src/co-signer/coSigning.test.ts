import { Invalid, NotAllowed, NotFound, Stale, screeningPoints, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { draftSuggestion, reviseSuggestion } from '../suggestion/draftSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../suggestion/screenSuggestion.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft, testAttachment } from '../testing/world.ts';
import { answerInvitation, removeCoSigner } from './answerInvitation.ts';
import { enterOpinion, giveOpinion } from './giveOpinion.ts';
import { enterCoSignatures, inviteCoSigners } from './inviteCoSigners.ts';
import { awaitingCoSigners, visibleCoSigners } from './visibleTo.ts';

let { by, database, deputy, read, town, world } = {} as Stage;
type Deputy = Stage['deputy'];
let [duan, yang, li] = [] as unknown as [Deputy, Deputy, Deputy];

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
  [duan, yang, li] = [await town.deputy('段'), await town.deputy('杨'), await town.deputy('李')];
});
afterAll(() => database.drop());

const suspended = { mandateState: 'SUSPENDED', endGrounds: 'IN_CUSTODY', legalBasis: '代表法第六十一条第一项' };
const now = (id: string) =>
  world.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const coSigner = (suggestionId: string, who: Deputy) =>
  world.db.coSigner.findFirstOrThrow({ where: { suggestionId, deputyId: who.id } });
const sees = async (viewer: Viewer, id: string) =>
  (await world.db.suggestion.count({ where: { id, AND: visibleSuggestions(viewer) } })) === 1;
const awaits = async (viewer: Viewer, id: string) =>
  world.db.coSigner.count({
    where: { AND: [visibleCoSigners(viewer), awaitingCoSigners(viewer), { suggestionId: id }] },
  });

/** A suggestion to which these deputies were invited. */
async function invited(state: 'DRAFT' | 'SUBMITTED', ...who: Deputy[]) {
  const s = await deputy.suggestionIn(state);
  await inviteCoSigners(
    by(deputy.viewer),
    s,
    who.map((d) => d.id),
  );
  return s.id;
}

describe('the lead deputy', () => {
  it('asks deputies of the same congress in office, each of whom is told and reads it whole', async () => {
    const id = await invited('DRAFT', duan, yang);
    expect(await sees(duan.viewer, id)).toBe(true);
    expect(await sees(li.viewer, id)).toBe(false);
    expect(await awaits(duan.viewer, id)).toBe(1);
    expect((await read(id)).events.at(-1)).toMatchObject({
      move: 'inviteCoSigners',
      facts: { deputies: ['段演示', '杨演示'] },
    });
  });

  it('cannot ask themselves, the same one twice, one of another congress, or one out of office', async () => {
    const s = await deputy.suggestionIn('DRAFT');
    const ask = async (...ids: string[]) => inviteCoSigners(by(deputy.viewer), await now(s.id), ids);
    const township = await town.deputy('罗', 'township');
    const gone = await town.deputy('禹');
    await world.db.deputy.update({ where: { id: gone.id }, data: suspended });
    for (const ids of [[], [deputy.id], [duan.id, duan.id], [township.id], [gone.id], [newId()]])
      await expect(ask(...ids)).rejects.toBeInstanceOf(Invalid);
    await ask(duan.id);
    await expect(ask(yang.id, duan.id)).rejects.toMatchObject({ field: 'deputyIds' });
    expect(await world.db.coSigner.count({ where: { suggestionId: s.id } })).toBe(1);
  });

  it('asks at most 50', async () => {
    const s = await deputy.suggestionIn('DRAFT');
    const others = Array.from({ length: 51 }, () => newId());
    const refusal = await inviteCoSigners(by(deputy.viewer), s, others).catch((error: Invalid) => error);
    expect((refusal as Invalid).sentence('zh-CN')).toContain('最多邀请 50 位');
  });

  it('cannot ask once it is accepted, and nobody else asks in their place', async () => {
    const accepted = await deputy.suggestionIn('ACCEPTED');
    await expect(inviteCoSigners(by(deputy.viewer), accepted, [duan.id])).rejects.toBeInstanceOf(NotAllowed);
    const s = await deputy.suggestionIn('SUBMITTED');
    for (const viewer of [world.staff, duan.viewer, world.handler, world.stranger]) {
      const refusal = await inviteCoSigners(by(viewer), s, [yang.id]).catch((error: unknown) => error);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound).toBe(true);
    }
  });

  it('takes an invitation back, but not a signature given in person', async () => {
    const id = await invited('DRAFT', duan, yang);
    await answerInvitation(by(yang.viewer), await coSigner(id, yang), true);
    await removeCoSigner(by(deputy.viewer), await coSigner(id, duan));
    await expect(removeCoSigner(by(deputy.viewer), await coSigner(id, yang))).rejects.toBeInstanceOf(NotAllowed);
    expect(await sees(duan.viewer, id)).toBe(false);
    expect((await world.db.coSigner.findMany({ where: { suggestionId: id } })).map((c) => c.state)).toEqual(['SIGNED']);
  });
});

describe('who is asked', () => {
  it('signs or declines; who declined may sign later while it is open', async () => {
    const id = await invited('SUBMITTED', duan);
    await answerInvitation(by(duan.viewer), await coSigner(id, duan), false);
    expect(await sees(duan.viewer, id)).toBe(true);
    expect(await awaits(duan.viewer, id)).toBe(0);
    await answerInvitation(by(duan.viewer), await coSigner(id, duan), true);
    expect(await coSigner(id, duan)).toMatchObject({ state: 'SIGNED', isOnBehalf: false });
    expect((await read(id)).events.map((e) => e.move).slice(-2)).toEqual(['declineInvitation', 'answerInvitation']);
  });

  it('answers for themselves alone', async () => {
    const id = await invited('SUBMITTED', duan);
    for (const viewer of [yang.viewer, deputy.viewer, world.staff, world.stranger]) {
      const refusal = await answerInvitation(by(viewer), await coSigner(id, duan), true).catch((e: unknown) => e);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, viewer.name).toBe(true);
    }
  });

  it('is no co-signer without an answer at acceptance, and cannot answer any more', async () => {
    const id = await invited('SUBMITTED', duan, yang);
    await answerInvitation(by(yang.viewer), await coSigner(id, yang), true);
    await acceptSuggestion(by(world.staff), await now(id), screeningPoints);
    await expect(answerInvitation(by(duan.viewer), await coSigner(id, duan), true)).rejects.toBeInstanceOf(NotAllowed);
    await expect(answerInvitation(by(yang.viewer), await coSigner(id, yang), false)).rejects.toBeInstanceOf(NotAllowed);
    expect(await awaits(duan.viewer, id)).toBe(0);
    const shown = (viewer: Viewer) =>
      world.db.coSigner.findMany({ where: { suggestionId: id, AND: visibleCoSigners(viewer) } });
    expect(await shown(li.viewer)).toHaveLength(1);
    expect(await shown(deputy.viewer)).toHaveLength(2);
  });

  it('is asked again when title, body or proposal changed after the signature; an answer to the old text is stale', async () => {
    const id = await invited('SUBMITTED', duan, yang);
    await answerInvitation(by(duan.viewer), await coSigner(id, duan), true);
    const before = await coSigner(id, yang);
    await sendBackSuggestion(by(world.staff), await now(id), '请写明具体路段');
    const same = completeDraft(world);
    await reviseSuggestion(by(deputy.viewer), await now(id), { ...same, openness: 'SUMMARY' });
    expect((await coSigner(id, duan)).state).toBe('SIGNED');
    await reviseSuggestion(by(deputy.viewer), await now(id), { ...same, body: `${same.body}路段为桩号三至五公里。` });
    expect(await coSigner(id, duan)).toMatchObject({ state: 'INVITED', answeredAt: null });
    expect((await read(id)).events.at(-1)).toMatchObject({
      move: 'askSignaturesAgain',
      facts: { deputies: ['段演示'] },
    });
    await expect(answerInvitation(by(yang.viewer), before, true)).rejects.toBeInstanceOf(Stale);
  });
});

describe('two at once', () => {
  it('many deputies sign at the same moment, and each signature counts', async () => {
    const many = [duan, yang, li];
    const id = await invited('SUBMITTED', ...many);
    const rows = await Promise.all(many.map((d) => coSigner(id, d)));
    await Promise.all(many.map((d, i) => answerInvitation(by(d.viewer), rows[i] as (typeof rows)[number], true)));
    expect(await world.db.coSigner.count({ where: { suggestionId: id, state: 'SIGNED' } })).toBe(3);
  });

  it('the same answer sent twice is written once; the same invitation too', async () => {
    const s = await deputy.suggestionIn('DRAFT');
    const asks = await Promise.allSettled([1, 2].map(() => inviteCoSigners(by(deputy.viewer), s, [duan.id])));
    expect(asks.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const row = await coSigner(s.id, duan);
    const answers = await Promise.allSettled(
      [true, false].map((signs) => answerInvitation(by(duan.viewer), row, signs)),
    );
    expect(answers.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('who signs while it is accepted is either a co-signer in time or refused', async () => {
    const id = await invited('SUBMITTED', duan);
    const [row, s] = [await coSigner(id, duan), await now(id)];
    const [signed] = await Promise.allSettled([
      answerInvitation(by(duan.viewer), row, true),
      acceptSuggestion(by(world.staff), s, screeningPoints),
    ]);
    expect((await read(id)).state).toBe('ACCEPTED');
    expect((await coSigner(id, duan)).state).toBe(signed.status === 'fulfilled' ? 'SIGNED' : 'INVITED');
  });
});

describe('a signature on paper', () => {
  const onBehalf = async () =>
    draftSuggestion(by(world.staff), newId(), { leadDeputyId: deputy.id, isOnBehalf: true }, completeDraft(world));

  it('is entered with the scan by who enters the suggestion, and says so', async () => {
    const id = await onBehalf();
    await expect(enterCoSignatures(by(world.staff), await now(id), [duan.id])).rejects.toMatchObject({
      field: 'attachmentIds',
    });
    const scan = await testAttachment(world.db, world.staff, 'SCAN');
    await enterCoSignatures(by(world.staff), await now(id), [duan.id, yang.id], [scan.id]);
    expect(await coSigner(id, duan)).toMatchObject({ state: 'SIGNED', isOnBehalf: true, enteredByName: '周演示' });
    await enterCoSignatures(by(world.staff), await now(id), [li.id]);
    await expect(enterCoSignatures(by(world.staff), await now(id), [li.id])).rejects.toBeInstanceOf(Invalid);
    await removeCoSigner(by(world.staff), await coSigner(id, li));
    expect(await world.db.coSigner.count({ where: { suggestionId: id } })).toBe(2);
  });

  it('is not entered by a deputy, a unit or a stranger', async () => {
    const id = await invited('SUBMITTED', duan);
    for (const viewer of [deputy.viewer, duan.viewer, world.handler, world.stranger, world.otherStaff]) {
      const refusal = await enterCoSignatures(by(viewer), await now(id), [duan.id]).catch((e: unknown) => e);
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, viewer.name).toBe(true);
    }
  });
});

describe('an opinion of the reply', () => {
  const opinion = { attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED', comment: '希望尽快完工' } as const;

  async function replied() {
    const s = await deputy.suggestionIn('REPLIED');
    const signed = { state: 'SIGNED', invitedAt: world.now(), answeredAt: world.now(), enteredByName: '段演示' };
    await world.db.coSigner.create({ data: { suggestionId: s.id, deputyId: duan.id, ...signed } });
    return s;
  }

  it('is asked of each co-signer once replied, one a round, changed until the evaluation', async () => {
    const s = await replied();
    expect(await awaits(duan.viewer, s.id)).toBe(1);
    await giveOpinion(by(duan.viewer), await coSigner(s.id, duan), opinion);
    await giveOpinion(by(duan.viewer), await coSigner(s.id, duan), { ...opinion, result: 'SATISFIED' });
    const given = await world.db.coSignerOpinion.findMany({ where: { suggestionId: s.id } });
    expect(given).toMatchObject([{ round: 1, result: 'SATISFIED', isOnBehalf: false }]);
  });

  it('that is 不满意 needs a word, and none is given before a reply', async () => {
    const s = await replied();
    const bad = { ...opinion, result: 'NOT_SATISFIED', comment: null } as const;
    await expect(giveOpinion(by(duan.viewer), await coSigner(s.id, duan), bad)).rejects.toMatchObject({
      field: 'comment',
    });
    await world.db.suggestion.update({ where: { id: s.id }, data: { state: 'HANDLING' } });
    await expect(giveOpinion(by(duan.viewer), await coSigner(s.id, duan), opinion)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is entered by the screening body from the form, unless the deputy has spoken', async () => {
    const s = await replied();
    const row = () => coSigner(s.id, duan);
    await expect(enterOpinion(by(world.staff), await row(), opinion, [])).rejects.toMatchObject({
      field: 'attachmentIds',
    });
    const form = async () => [(await testAttachment(world.db, world.staff, 'EVALUATION_FORM')).id];
    await enterOpinion(by(world.staff), await row(), opinion, await form());
    await giveOpinion(by(duan.viewer), await row(), { ...opinion, comment: null });
    await expect(enterOpinion(by(world.staff), await row(), opinion, await form())).rejects.toBeInstanceOf(Invalid);
    for (const viewer of [yang.viewer, deputy.viewer, world.handler]) {
      await expect(giveOpinion(by(viewer), await row(), opinion)).rejects.toBeInstanceOf(NotAllowed);
    }
    const trail = await world.db.auditEntry.findMany({ where: { recordId: s.id, action: 'suggestion.giveOpinion' } });
    expect(JSON.stringify(trail.map((e) => [e.before, e.after]))).not.toContain(opinion.comment);
  });
});
