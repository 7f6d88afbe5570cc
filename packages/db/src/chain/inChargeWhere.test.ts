import { addDays, chinaDate } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../testing/stage.ts';
import { inChargeWhere } from './inChargeWhere.ts';

let stage: Stage;
const made: Record<'open' | 'closed' | 'accepted', string> = { open: '', closed: '', accepted: '' };

beforeAll(async () => {
  stage = await openStage();
  made.open = (await stage.deputy.suggestionIn('HANDLING')).id;
  made.accepted = (await stage.deputy.suggestionIn('ACCEPTED')).id;
  made.closed = (await stage.deputy.suggestionIn('EVALUATED')).id;
  const closedAt = new Date(`${addDays(today(), -10)}T00:00:00+08:00`);
  await stage.world.db.suggestion.update({ where: { id: made.closed }, data: { state: 'CLOSED', closedAt } });
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());

describe('in one’s charge', () => {
  const charge = (from: number, to: number | null, unit = stage.world.roads) => ({
    unitId: unit.id,
    from: addDays(today(), from),
    to: to === null ? null : addDays(today(), to),
  });
  const found = async (...charges: Parameters<typeof inChargeWhere>[0]) => {
    const rows = await stage.world.db.suggestion.findMany({ where: inChargeWhere(charges, today()) });
    return Object.entries(made).flatMap(([name, id]) => (rows.some((row) => row.id === id) ? [name] : []));
  };

  it('is what the units handle, once they do', async () => {
    expect(await found(charge(-100, null))).toEqual(['open', 'closed']);
    expect(await found(charge(-100, null, stage.world.police))).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it('what is open goes to who is in charge today: from the first day, no more on the day after the last', async () => {
    expect(await found(charge(0, null))).toEqual(['open']);
    expect(await found(charge(1, null))).toEqual([]);
    expect(await found(charge(-5, 1))).toEqual(['open']);
    expect(await found(charge(-5, 0))).toEqual([]);
  });

  it('what is closed stays with who was in charge on that day', async () => {
    expect(await found(charge(-100, -9))).toEqual(['closed']);
    expect(await found(charge(-100, -10))).toEqual([]);
    expect(await found(charge(-10, -9))).toEqual(['closed']);
    expect(await found(charge(-100, -50), charge(-50, -9), charge(-9, null))).toEqual(['open', 'closed']);
  });

  it('what the unit declined is not', async () => {
    await stage.world.db.handling.updateMany({
      where: { suggestionId: made.open },
      data: { state: 'DECLINED', declinedAt: new Date() },
    });
    expect(await found(charge(-100, null))).toEqual(['closed']);
  });
});
