import { Invalid, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../testing/stage.ts';
import { closeSuggestions } from './closeSuggestion.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

describe('closing several', () => {
  it('closes all of them', async () => {
    const several = [await deputy.suggestionIn('EVALUATED'), await deputy.suggestionIn('EVALUATED')];
    await closeSuggestions(by(world.staff), several);
    for (const { id } of several) expect((await read(id)).state).toBe('CLOSED');
  });

  it('closes none where one cannot be closed, and names it with what it lacks', async () => {
    const ready = await deputy.suggestionIn('EVALUATED');
    const open = await deputy.suggestionIn('FULFILLING');
    const attempt = closeSuggestions(by(world.staff), [ready, open]);
    await expect(attempt).rejects.toThrow(`${open.officialNumber}还不能销号：还有 1 项承诺未通过回头看。`);
    expect((await read(ready.id)).state).toBe('EVALUATED');
  });

  it('is refused for none, for too many, and where one has changed', async () => {
    const one = await deputy.suggestionIn('EVALUATED');
    await expect(closeSuggestions(by(world.staff), [])).rejects.toBeInstanceOf(Invalid);
    await expect(closeSuggestions(by(world.staff), Array(101).fill(one))).rejects.toBeInstanceOf(Invalid);
    await expect(closeSuggestions(by(world.staff), [{ ...one, version: 1 }])).rejects.toBeInstanceOf(Stale);
  });
});
