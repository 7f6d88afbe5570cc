import { Invalid, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../testing/stage.ts';
import { raiseAgain } from './raiseAgain.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

describe('raising again', () => {
  it('ties a later one to an earlier one that is not solved, and unties it', async () => {
    const earlier = await deputy.suggestionIn('FULFILLING');
    const later = await deputy.suggestionIn('SUBMITTED');
    await raiseAgain(by(world.staff), later, earlier.id);
    const tied = await read(later.id);
    expect(tied.raisesAgainId).toBe(earlier.id);
    expect(tied.events.at(-1)).toMatchObject({ move: 'raiseAgain', facts: { earlier: earlier.officialNumber } });
    await raiseAgain(by(deputy.viewer), tied, null);
    expect((await read(later.id)).raisesAgainId).toBeNull();
  });

  it('goes back in time only, to another that was answered', async () => {
    const open = await deputy.suggestionIn('FULFILLING');
    const earlier = await deputy.suggestionIn('HANDLING');
    const later = await deputy.suggestionIn('ACCEPTED');
    for (const [asked, to] of [
      [later, earlier.id],
      [open, open.id],
    ] as const) {
      await expect(raiseAgain(by(world.staff), asked, to)).rejects.toBeInstanceOf(Invalid);
    }
    const since = await deputy.suggestionIn('FULFILLING');
    await expect(raiseAgain(by(world.staff), later, since.id)).rejects.toThrow('更早提出');
  });

  it('is the lead deputy’s and the screening body’s', async () => {
    const earlier = await deputy.suggestionIn('FULFILLING');
    const later = await deputy.suggestionIn('ACCEPTED');
    const other = await town.deputy('茶');
    for (const viewer of [world.otherStaff, other.viewer]) {
      await expect(raiseAgain(by(viewer), later, earlier.id), viewer.name).rejects.toBeInstanceOf(NotAllowed);
    }
  });
});
