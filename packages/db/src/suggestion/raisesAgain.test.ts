import { Invalid, NotFound } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft } from '../testing/world.ts';
import { reviseSuggestion } from './draftSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

/** An earlier suggestion, evaluated as satisfying, with a reply of that class. */
async function answered(replyClass: string): Promise<string> {
  const { id } = await deputy.suggestionIn('EVALUATED');
  await world.db.suggestion.updateMany({ where: { id }, data: { replyClass } });
  return id;
}

describe('raising a matter again', () => {
  it.each(['B', 'C'])('points at an earlier one that was answered with class %s', async (replyClass) => {
    const earlier = await answered(replyClass);
    expect(await read(await deputy.draftSuggestion({ raisesAgainId: earlier }))).toMatchObject({
      raisesAgainId: earlier,
    });
  });

  it('is refused for one that is solved, and for one that was never answered', async () => {
    for (const earlier of [await answered('A'), (await deputy.suggestionIn('HANDLING')).id]) {
      await expect(deputy.draftSuggestion({ raisesAgainId: earlier })).rejects.toMatchObject({
        field: 'raisesAgainId',
      });
    }
  });

  it('is refused for one that the deputy does not see, as if there were none', async () => {
    const unseen = await (await town.deputy('罗')).draftSuggestion();
    await expect(deputy.draftSuggestion({ raisesAgainId: unseen })).rejects.toBeInstanceOf(NotFound);
  });

  it('may be taken back, is kept where it is not spoken of, and stays when the earlier one is solved meanwhile', async () => {
    const earlier = await answered('B');
    const id = await deputy.draftSuggestion({ raisesAgainId: earlier });
    const revise = async (more: { raisesAgainId?: string | null }) =>
      reviseSuggestion(by(deputy.viewer), await read(id), { ...completeDraft(world), ...more });
    await revise({});
    expect(await read(id)).toMatchObject({ raisesAgainId: earlier });
    await world.db.suggestion.updateMany({ where: { id: earlier }, data: { replyClass: 'A' } });
    await revise({ raisesAgainId: earlier });
    await revise({ raisesAgainId: null });
    expect(await read(id)).toMatchObject({ raisesAgainId: null });
    await expect(revise({ raisesAgainId: earlier })).rejects.toBeInstanceOf(Invalid);
  });
});
