import { addDays, chinaDate, Invalid, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeSuggestion } from '../suggestion/closeSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeReply, testAttachment } from '../testing/world.ts';
import { answerAgain, issueAgain } from './answerAgain.ts';
import { signReply } from './signReply.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const handlingOf = (suggestionId: string) =>
  world.db.handling.findFirstOrThrow({ where: { suggestionId }, orderBy: { round: 'desc' } });
const later = () => completeReply('A', chinaDate(world.now()));

async function paper(more: object = {}) {
  const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
  const issuedOn = chinaDate(world.now());
  return { documentNumber: '昌交函〔2026〕19号', issuedOn, sealedReplyId: sealed.id, ...more };
}

describe('a class B answered again as an A', () => {
  it('is drafted, signed and sealed; the class follows, and what was promised is still looked back on', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    await answerAgain(by(world.handler), await handlingOf(id), later());
    expect((await read(id)).replyClass).toBe('B');
    await signReply(by(world.head), await handlingOf(id));
    await issueAgain(by(world.handler), await handlingOf(id), await paper());
    const now = await read(id);
    expect(now).toMatchObject({ state: 'FULFILLING', replyClass: 'A', commitmentCount: 1, passedCommitmentCount: 0 });
    expect(now.events.at(-1)).toMatchObject({ move: 'issueAgain', facts: { documentNumber: '昌交函〔2026〕19号' } });
    const replies = await world.db.reply.findMany({ where: { suggestionId: id }, orderBy: { sequence: 'asc' } });
    expect(replies).toMatchObject([
      { sequence: 1, replyClass: 'B', state: 'ISSUED' },
      { sequence: 2, replyClass: 'A', state: 'ISSUED' },
    ]);
    await expect(closeSuggestion(by(world.staff), now)).rejects.toThrow('还有 1 项承诺未通过回头看');
  });

  it('is issued only once it is signed; drafting it again takes the signature back', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const issue = async () => issueAgain(by(world.handler), await handlingOf(id), await paper());
    await expect(issue()).rejects.toBeInstanceOf(Invalid);
    await answerAgain(by(world.handler), await handlingOf(id), later());
    await expect(issue()).rejects.toThrow('还没有起草并签发');
    await signReply(by(world.head), await handlingOf(id));
    await answerAgain(by(world.handler), await handlingOf(id), { ...later(), body: '护栏已全部装好并通过验收。' });
    await expect(issue()).rejects.toThrow('还没有起草并签发');
    expect(await world.db.reply.count({ where: { suggestionId: id } })).toBe(2);
    expect((await read(id)).events.at(-1)?.move).toBe('answerAgain');
  });

  it('is dated between the reply that it follows and today', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    await answerAgain(by(world.handler), await handlingOf(id), later());
    await signReply(by(world.head), await handlingOf(id));
    const today = chinaDate(world.now());
    for (const issuedOn of [addDays(today, 1), addDays(today, -60)]) {
      const issued = issueAgain(by(world.handler), await handlingOf(id), await paper({ issuedOn }));
      await expect(issued, issuedOn).rejects.toMatchObject({ field: 'issuedOn' });
    }
  });

  it('is an A in place of a B, while the suggestion is carried out, by its unit', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const asB = completeReply('B', chinaDate(world.now()));
    await expect(answerAgain(by(world.handler), await handlingOf(id), asB)).rejects.toThrow('只能改为 A 类');
    for (const viewer of [world.staff, world.coordinator, deputy.viewer]) {
      const attempt = answerAgain(by(viewer), await handlingOf(id), later());
      await expect(attempt, viewer.name).rejects.toBeInstanceOf(NotAllowed);
    }
    const closed = await deputy.suggestionIn('CLOSED');
    const late = answerAgain(by(world.handler), await handlingOf(closed.id), later());
    await expect(late).rejects.toThrow('兑现承诺期间');
    await world.db.suggestion.updateMany({ where: { id: closed.id }, data: { state: 'FULFILLING' } });
    const ofA = answerAgain(by(world.handler), await handlingOf(closed.id), later());
    await expect(ofA).rejects.toThrow('只有 B 类答复');
  });
});
