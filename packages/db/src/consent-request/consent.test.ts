import { IllegalMove, Invalid, NotAllowed, screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinSuggestion, unjoinSuggestion } from '../suggestion/joinSuggestion.ts';
import { redirectSuggestion } from '../suggestion/redirectSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../suggestion/screenSuggestion.ts';
import { withdrawSuggestion } from '../suggestion/withdrawSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { answerConsent } from './answerConsent.ts';
import { askConsent, takeBackConsent } from './askConsent.ts';

let { by, database, deputy, read, town, world } = {} as Stage;
let neighbour: Awaited<ReturnType<Stage['town']['deputy']>>;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
  neighbour = await town.deputy('茶');
});
afterAll(() => database.drop());

const why = '两件反映同一路段';
const now = (id: string) => world.db.suggestion.findUniqueOrThrow({ where: { id } });
const requests = (suggestionId: string) => world.db.consentRequest.findMany({ where: { suggestionId } });
const form = async () => (await testAttachment(world.db, world.staff, 'CONSENT_FORM')).id;
const signed = (suggestionId: string) =>
  world.db.coSigner.findMany({ where: { suggestionId }, orderBy: { deputyId: 'asc' } });
const signs = (suggestionId: string, deputyId: string, state = 'SIGNED') =>
  world.db.coSigner.create({
    data: { suggestionId, deputyId, state, invitedAt: new Date('2026-01-01'), enteredByName: '鲁演示' },
  });

/** The dates that stand. */
const standing = async (suggestionId: string) =>
  (await world.db.deadline.findMany({ where: { suggestionId, replacedAt: null } })).map((d) => d.key);

/** One of the deputy's and one of the neighbour's, and the deputy asked to join it. */
async function asked() {
  const one = await deputy.suggestionIn('SUBMITTED');
  const other = await neighbour.suggestionIn('SUBMITTED');
  await askConsent(by(world.staff), one, { kind: 'JOIN', intoId: other.id }, why);
  return { one: await now(one.id), other };
}

describe('the lead deputy is asked', () => {
  it('and by a yes the suggestion joins the other at once, its deputies as co-signers there', async () => {
    const { one, other } = await asked();
    const li = await town.deputy('李');
    await signs(one.id, li.id);
    await signs(one.id, neighbour.id);
    await answerConsent(by(deputy.viewer), one, { isGiven: true });
    const after = await read(one.id);
    expect(after).toMatchObject({ state: 'JOINED', joinedIntoId: other.id, officialNumber: null });
    expect(after.events.slice(-2).map((e) => e.move)).toEqual(['answerConsent', 'join']);
    const there = await signed(other.id);
    expect(there.map((c) => c.deputyId)).toEqual([deputy.id, li.id].sort());
    expect(there.every((c) => c.state === 'SIGNED' && c.joinedFromId === one.id)).toBe(true);
    expect((await read(other.id)).events.at(-1)).toMatchObject({ move: 'takeIn' });
    expect((await requests(one.id)).map((r) => r.state)).toEqual(['GIVEN']);
  });

  it('and by a no nothing changes but that the answer is kept', async () => {
    const { one } = await asked();
    await answerConsent(by(deputy.viewer), one, { isGiven: false });
    expect((await read(one.id)).state).toBe('SUBMITTED');
    expect((await requests(one.id)).map((r) => r.state)).toEqual(['REFUSED']);
  });

  it('one thing at a time', async () => {
    const { one } = await asked();
    const again = askConsent(by(world.staff), one, { kind: 'END_FOR_REFERENCE', intoId: null }, why);
    await expect(again).rejects.toBeInstanceOf(NotAllowed);
  });

  it('and a question taken back cannot be answered', async () => {
    const { one } = await asked();
    await takeBackConsent(by(world.staff), one);
    await expect(answerConsent(by(deputy.viewer), await now(one.id), { isGiven: true })).rejects.toBeInstanceOf(
      NotAllowed,
    );
    expect((await requests(one.id)).map((r) => r.state)).toEqual(['WITHDRAWN']);
  });

  it('to end for reference, also what is numbered, whose number stays', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    await askConsent(by(world.staff), s, { kind: 'END_FOR_REFERENCE', intoId: null }, '已列入今年计划');
    await answerConsent(by(deputy.viewer), await now(s.id), { isGiven: true });
    expect(await now(s.id)).toMatchObject({ state: 'ENDED_FOR_REFERENCE', officialNumber: s.officialNumber });
  });

  it('to join only before numbering', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    const other = await neighbour.suggestionIn('SUBMITTED');
    const ask = askConsent(by(world.staff), s, { kind: 'JOIN', intoId: other.id }, why);
    await expect(ask).rejects.toBeInstanceOf(IllegalMove);
  });

  it('and who enters the answer for the deputy attaches the paper', async () => {
    const { one } = await asked();
    await expect(answerConsent(by(world.staff), one, { isGiven: true })).rejects.toBeInstanceOf(Invalid);
    expect((await requests(one.id))[0]?.state).toBe('ASKED');
    await answerConsent(by(world.staff), one, { isGiven: true, attachmentIds: [await form()] });
    expect((await now(one.id)).state).toBe('JOINED');
    expect((await requests(one.id))[0]).toMatchObject({ state: 'GIVEN', isOnBehalf: true, answeredByName: '周演示' });
  });

  it('and by nobody else is it answered', async () => {
    const { one } = await asked();
    for (const viewer of [neighbour.viewer, world.otherStaff, world.handler, world.stranger]) {
      await expect(answerConsent(by(viewer), one, { isGiven: true })).rejects.toBeTruthy();
    }
    expect((await now(one.id)).state).toBe('SUBMITTED');
  });
});

describe('a decision of the body takes the open question back', () => {
  it.each([
    ['accepting', (s: { id: string; version: number }) => acceptSuggestion(by(world.staff), s, screeningPoints)],
    ['sending back', (s: { id: string; version: number }) => sendBackSuggestion(by(world.staff), s, '请补充地点')],
    [
      'redirecting',
      (s: { id: string; version: number }) => redirectSuggestion(by(world.staff), s, 'ORGAN', '个人事项'),
    ],
    ['withdrawing', (s: { id: string; version: number }) => withdrawSuggestion(by(deputy.viewer), s, '已经解决')],
  ])('%s it', async (_what, decide) => {
    const { one } = await asked();
    await decide(one);
    expect((await requests(one.id)).map((r) => r.state)).toEqual(['WITHDRAWN']);
    expect((await read(one.id)).events.at(-1)?.facts).toMatchObject({ isConsentTakenBack: true });
  });

  it('also where others were asked to join the one decided on, and they are told', async () => {
    const { one, other } = await asked();
    await acceptSuggestion(by(world.staff), other, screeningPoints);
    expect((await requests(one.id)).map((r) => r.state)).toEqual(['WITHDRAWN']);
    expect((await read(one.id)).events.at(-1)?.move).toBe('takeBackConsent');
  });
});

describe('joining', () => {
  const paper = async () => ({ reason: why, attachmentIds: [await form()] });

  it('goes into one that is being screened by the same body, of the same congress, and not into itself', async () => {
    const one = await deputy.suggestionIn('SUBMITTED');
    const ofTown = await (await town.deputy('段', 'township')).suggestionIn('SUBMITTED');
    const accepted = await neighbour.suggestionIn('ACCEPTED');
    const joined = await neighbour.suggestionIn('JOINED');
    for (const intoId of [one.id, ofTown.id, accepted.id, joined.id]) {
      await expect(joinSuggestion(by(world.staff), one, intoId, await paper())).rejects.toBeInstanceOf(Invalid);
    }
    expect((await now(one.id)).state).toBe('SUBMITTED');
  });

  it('makes no chains: into which another was joined, joins none', async () => {
    const { one, other } = await asked();
    await answerConsent(by(deputy.viewer), one, { isGiven: true });
    const third = await deputy.suggestionIn('SUBMITTED');
    const chain = joinSuggestion(by(world.staff), await now(other.id), third.id, await paper());
    await expect(chain).rejects.toBeInstanceOf(Invalid);
  });

  it('is undone while the other is not accepted, and takes back those alone who came with it', async () => {
    const { one, other } = await asked();
    const own = await town.deputy('杨');
    await signs(other.id, own.id);
    await signs(other.id, deputy.id, 'INVITED');
    await answerConsent(by(deputy.viewer), one, { isGiven: true });
    expect((await signed(other.id)).every((c) => c.state === 'SIGNED')).toBe(true);
    expect(await standing(one.id)).toEqual([]);
    await unjoinSuggestion(by(world.staff), await now(one.id), '两件并不相同');
    expect(await now(one.id)).toMatchObject({ state: 'SUBMITTED', joinedIntoId: null });
    expect(await standing(one.id)).toEqual(['handOver']);
    const there = new Map((await signed(other.id)).map((c) => [c.deputyId, c.state]));
    expect(there).toEqual(
      new Map([
        [own.id, 'SIGNED'],
        [deputy.id, 'INVITED'],
      ]),
    );
    expect((await read(other.id)).events.at(-1)?.move).toBe('letGo');
  });

  it('stands once the other is accepted', async () => {
    const { one, other } = await asked();
    await answerConsent(by(deputy.viewer), one, { isGiven: true });
    await acceptSuggestion(by(world.staff), await now(other.id), screeningPoints);
    const undo = unjoinSuggestion(by(world.staff), await now(one.id), '两件并不相同');
    await expect(undo).rejects.toBeInstanceOf(NotAllowed);
  });

  it('ends by itself when the other goes no further: nobody loses a suggestion by another’s', async () => {
    const { one, other } = await asked();
    await answerConsent(by(deputy.viewer), one, { isGiven: true });
    await withdrawSuggestion(by(neighbour.viewer), await now(other.id), '已经解决');
    expect(await now(one.id)).toMatchObject({ state: 'SUBMITTED', joinedIntoId: null });
    expect((await read(one.id)).events.at(-1)?.move).toBe('unjoin');
    expect(await signed(other.id)).toEqual([]);
  });
});

describe('two at once', () => {
  it('who agree twice join once', async () => {
    const { one, other } = await asked();
    const both = await Promise.allSettled([1, 2].map(() => answerConsent(by(deputy.viewer), one, { isGiven: true })));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await signed(other.id)).toHaveLength(1);
  });

  it('of whom one agrees and one accepts the other, leave neither half-done', async () => {
    const { one, other } = await asked();
    await Promise.allSettled([
      answerConsent(by(deputy.viewer), one, { isGiven: true }),
      acceptSuggestion(by(world.staff), other, screeningPoints),
    ]);
    const after = await now(one.id);
    const [request] = await requests(one.id);
    const isJoined = after.state === 'JOINED';
    expect(request?.state).toBe(isJoined ? 'GIVEN' : 'WITHDRAWN');
    expect(await signed(other.id)).toHaveLength(isJoined ? 1 : 0);
  });

  it('who would join each other make no circle', async () => {
    const one = await deputy.suggestionIn('SUBMITTED');
    const other = await neighbour.suggestionIn('SUBMITTED');
    const papers = [await paperOf(), await paperOf()] as const;
    const both = await Promise.allSettled([
      joinSuggestion(by(world.staff), one, other.id, papers[0]),
      joinSuggestion(by(world.staff), other, one.id, papers[1]),
    ]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  const paperOf = async () => ({ reason: why, attachmentIds: [await form()] });
});
