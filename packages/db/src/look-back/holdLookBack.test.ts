import { addDays, chinaDate, IllegalMove, Invalid, NotAllowed, NotFound, Stale, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportCommitment } from '../commitment/reportCommitment.ts';
import { countCommitments } from '../handling/commitmentCounts.ts';
import { newId } from '../newId.ts';
import { closeSuggestion } from '../suggestion/closeSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { holdLookBack, type LookBackVisit } from './holdLookBack.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

/** A suggestion that is carried out, with its commitment reported as done. */
async function reported() {
  const suggestion = await deputy.suggestionIn('FULFILLING');
  const open = await commitmentOf(suggestion.id);
  const proof = await testAttachment(world.db, world.handler, 'PROOF');
  const draft = { body: '护栏已全部装好', isDone: true, attachmentIds: [proof.id] };
  await reportCommitment(by(world.handler), newId(), open, draft);
  return { suggestion: await read(suggestion.id), commitment: await commitmentOf(suggestion.id) };
}

const commitmentOf = (suggestionId: string) =>
  world.db.commitment.findFirstOrThrow({ where: { suggestionId }, orderBy: { id: 'desc' } });

async function visit(viewer: Viewer, more: Partial<LookBackVisit> = {}): Promise<LookBackVisit> {
  const photograph = await testAttachment(world.db, viewer, 'VISIT_PHOTO');
  return {
    heldOn: chinaDate(world.now()),
    place: '临崖路段',
    isDeputyPresent: true,
    note: '护栏牢固，标志齐全',
    isPassed: true,
    attachmentIds: [photograph.id],
    ...more,
  };
}

const target = ({ id, version }: { readonly id: string; readonly version: number }) =>
  ({ kind: 'COMMITMENT', id, version }) as const;

/** The counters on the suggestion, and what a recount of the rows says. */
async function counters(id: string) {
  const { commitmentCount, passedCommitmentCount, openLookBackCount } = await read(id);
  const recounted = await world.db.$transaction(async (tx) => ({
    ...(await countCommitments(tx, id)),
    openLookBackCount: await tx.lookBack.count({ where: { suggestionId: id, state: 'DUE' } }),
  }));
  expect({ commitmentCount, passedCommitmentCount, openLookBackCount }).toEqual(recounted);
  return recounted;
}

describe('a look-back that passes', () => {
  it('makes the commitment carried out and opens the way to closing', async () => {
    const { suggestion, commitment } = await reported();
    await expect(closeSuggestion(by(world.staff), suggestion)).rejects.toThrow('还有 1 项承诺未通过回头看');
    await holdLookBack(by(world.staff), newId(), target(commitment), await visit(world.staff));
    expect(await commitmentOf(suggestion.id)).toMatchObject({ state: 'PASSED', version: commitment.version + 1 });
    expect(await counters(suggestion.id)).toEqual({
      commitmentCount: 1,
      passedCommitmentCount: 1,
      openLookBackCount: 0,
    });
    const now = await read(suggestion.id);
    expect(now.state).toBe('FULFILLING');
    expect(now.events.at(-1)).toMatchObject({
      move: 'lookBack',
      facts: { isPassed: true, place: '临崖路段', isDeputyPresent: true },
    });
    await closeSuggestion(by(world.staff), now);
    expect(await read(suggestion.id)).toMatchObject({ state: 'CLOSED', closedAt: expect.any(Date) });
  });

  it('needs a photograph; failing does not', async () => {
    const { commitment } = await reported();
    const bare = await visit(world.staff, { attachmentIds: [] });
    await expect(holdLookBack(by(world.staff), newId(), target(commitment), bare)).rejects.toThrow('现场照片');
    await holdLookBack(by(world.staff), newId(), target(commitment), { ...bare, isPassed: false });
    expect(await commitmentOf(commitment.suggestionId)).toMatchObject({ state: 'FAILED' });
  });

  it('keeps its photographs as its own', async () => {
    const { commitment } = await reported();
    const held = await visit(world.staff);
    await holdLookBack(by(world.staff), newId(), target(commitment), held);
    const lookBack = await world.db.lookBack.findFirstOrThrow({
      where: { commitmentId: commitment.id },
      include: { attachments: true },
    });
    expect(lookBack.attachments.map(({ id }) => id)).toEqual(held.attachmentIds);
    expect(lookBack).toMatchObject({ state: 'PASSED', heldByName: world.staff.name, place: '临崖路段' });
  });
});

describe('a look-back that fails', () => {
  it('opens another round for the unit, with the reason told and the reply due anew', async () => {
    const { suggestion, commitment } = await reported();
    const failed = await visit(world.staff, { isPassed: false, note: '护栏只装了一半' });
    await holdLookBack(by(world.staff), newId(), target(commitment), failed);
    const now = await read(suggestion.id);
    expect(now).toMatchObject({ state: 'HANDLING', round: 2, replyDueOn: expect.any(Date) });
    expect(now.handlings.filter((h) => h.round === 2)).toMatchObject([
      { unitId: world.roads.id, role: 'LEAD', state: 'ACKNOWLEDGED' },
    ]);
    expect(now.deadlines.filter((d) => d.key === 'replyAgain')).toHaveLength(1);
    expect(now.events.slice(-2).map((e) => [e.move, e.reason])).toEqual([
      ['lookBack', null],
      ['failLookBack', '护栏只装了一半'],
    ]);
    expect(await commitmentOf(suggestion.id)).toMatchObject({ state: 'FAILED' });
    expect(await counters(suggestion.id)).toMatchObject({ commitmentCount: 0, passedCommitmentCount: 0 });
  });

  it('leaves nothing to be looked back on until the unit has answered anew', async () => {
    const { commitment } = await reported();
    await holdLookBack(by(world.staff), newId(), target(commitment), await visit(world.staff, { isPassed: false }));
    const again = await commitmentOf(commitment.suggestionId);
    const second = holdLookBack(by(world.staff), newId(), target(again), await visit(world.staff));
    await expect(second).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('a look-back', () => {
  it('is held once the unit has reported or the date has passed, not before', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const early = holdLookBack(by(world.staff), newId(), target(await commitmentOf(id)), await visit(world.staff));
    await expect(early).rejects.toThrow('单位报告完成、或承诺期限过后');
    await world.db.commitment.updateMany({ where: { suggestionId: id }, data: { dueOn: new Date('2026-01-05') } });
    await holdLookBack(by(world.staff), newId(), target(await commitmentOf(id)), await visit(world.staff));
    expect(await commitmentOf(id)).toMatchObject({ state: 'PASSED' });
  });

  it('is the screening body’s and the township’s, nobody else’s', async () => {
    const { commitment } = await reported();
    for (const viewer of [world.otherStaff, world.coordinator, world.handler, deputy.viewer]) {
      const attempt = holdLookBack(by(viewer), newId(), target(commitment), await visit(viewer));
      await expect(attempt, viewer.name).rejects.toBeInstanceOf(NotAllowed);
    }
    const stranger = holdLookBack(by(world.stranger), newId(), target(commitment), await visit(world.stranger));
    await expect(stranger).rejects.toBeInstanceOf(NotFound);
    await holdLookBack(by(town.member), newId(), target(commitment), await visit(town.member));
    expect(await commitmentOf(commitment.suggestionId)).toMatchObject({ state: 'PASSED' });
  });

  it('lies between the reply and today', async () => {
    const { commitment } = await reported();
    const today = chinaDate(world.now());
    for (const heldOn of [addDays(today, 1), addDays(today, -40)]) {
      const held = holdLookBack(by(world.staff), newId(), target(commitment), await visit(world.staff, { heldOn }));
      await expect(held, heldOn).rejects.toMatchObject({ field: 'heldOn' });
    }
    const wordless = await visit(world.staff, { note: '好' });
    await expect(holdLookBack(by(world.staff), newId(), target(commitment), wordless)).rejects.toBeInstanceOf(Invalid);
  });

  it('sent twice from a phone that came back is recorded once', async () => {
    const { commitment } = await reported();
    const [key, held] = [newId(), await visit(world.staff)];
    const send = () => holdLookBack(by(world.staff), key, target(commitment), held);
    await Promise.all([send(), send()]);
    await send();
    expect(await world.db.lookBack.count({ where: { commitmentId: commitment.id } })).toBe(1);
  });

  it('of two people at once is one’s; the other is told', async () => {
    const { commitment } = await reported();
    const visits = [await visit(world.staff), await visit(town.member, { isPassed: false })];
    const held = await Promise.allSettled([
      holdLookBack(by(world.staff), newId(), target(commitment), visits[0] as LookBackVisit),
      holdLookBack(by(town.member), newId(), target(commitment), visits[1] as LookBackVisit),
    ]);
    expect(held.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refusal = held.find((h) => h.status === 'rejected')?.reason;
    expect(refusal instanceof NotAllowed || refusal instanceof Stale || refusal instanceof IllegalMove).toBe(true);
    expect(await world.db.lookBack.count({ where: { commitmentId: commitment.id } })).toBe(1);
    await counters(commitment.suggestionId);
  });
});
