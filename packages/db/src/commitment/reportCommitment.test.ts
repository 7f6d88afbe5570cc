import { IllegalMove, Invalid, NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { reportCommitment } from './reportCommitment.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const draft = (more: object = {}) => ({ body: '护栏已运到现场', isDone: false, attachmentIds: [], ...more });
const commitmentOf = (suggestionId: string) =>
  world.db.commitment.findFirstOrThrow({
    where: { suggestionId },
    include: { reports: { include: { attachments: true } } },
  });

describe('a unit’s report on a commitment', () => {
  it('on progress leaves it open, with the files that prove it, and is told', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const proof = await testAttachment(world.db, world.handler, 'PROOF');
    await reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft({ attachmentIds: [proof.id] }));
    expect(await commitmentOf(id)).toMatchObject({
      state: 'OPEN',
      reports: [{ isDone: false, reportedByName: world.handler.name, attachments: [{ id: proof.id }] }],
    });
    expect((await read(id)).events.at(-1)).toMatchObject({
      move: 'reportCommitment',
      actorBody: '县交通运输局',
      facts: { text: '护栏已运到现场', isDone: false },
    });
  });

  it('as done makes it await its look-back; what comes after is added', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    await reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft({ isDone: true }));
    expect((await commitmentOf(id)).state).toBe('REPORTED');
    await reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft({ body: '补充验收单' }));
    expect(await commitmentOf(id)).toMatchObject({ state: 'REPORTED', reports: [{}, {}] });
  });

  it('may be given as soon as the reply is issued', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    await world.db.suggestion.updateMany({ where: { id }, data: { state: 'REPLIED' } });
    await reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft({ isDone: true }));
    expect((await commitmentOf(id)).state).toBe('REPORTED');
  });

  it('is its unit’s alone', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    for (const viewer of [world.staff, world.coordinator, deputy.viewer]) {
      const attempt = reportCommitment(by(viewer), newId(), await commitmentOf(id), draft());
      await expect(attempt, viewer.name).rejects.toBeInstanceOf(NotAllowed);
    }
    for (const viewer of [world.policeHandler, world.stranger]) {
      const attempt = reportCommitment(by(viewer), newId(), await commitmentOf(id), draft());
      await expect(attempt, viewer.name).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('is refused when it says nothing, when it is stale, and once the commitment is settled or the suggestion closed', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const open = await commitmentOf(id);
    await expect(reportCommitment(by(world.handler), newId(), open, draft({ body: '好' }))).rejects.toBeInstanceOf(
      Invalid,
    );
    await reportCommitment(by(world.handler), newId(), open, draft());
    await expect(reportCommitment(by(world.handler), newId(), open, draft())).rejects.toBeInstanceOf(Stale);
    await world.db.commitment.updateMany({ where: { suggestionId: id }, data: { state: 'PASSED' } });
    const settled = reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft());
    await expect(settled).rejects.toBeInstanceOf(IllegalMove);
    await world.db.suggestion.updateMany({ where: { id }, data: { state: 'CLOSED' } });
    const closed = reportCommitment(by(world.handler), newId(), await commitmentOf(id), draft());
    await expect(closed).rejects.toBeInstanceOf(NotAllowed);
  });

  it('sent twice with one key is kept once; of two at once one is told', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const [key, open] = [newId(), await commitmentOf(id)];
    await reportCommitment(by(world.handler), key, open, draft());
    await reportCommitment(by(world.handler), key, open, draft());
    expect((await commitmentOf(id)).reports).toHaveLength(1);
    const now = await commitmentOf(id);
    const sent = await Promise.allSettled(
      [1, 2].map(() => reportCommitment(by(world.handler), newId(), now, draft({ isDone: true }))),
    );
    expect(sent.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await commitmentOf(id)).reports).toHaveLength(2);
  });
});
