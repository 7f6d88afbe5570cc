import { Invalid, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../testing/stage.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { remarkOn, remindOf } from './deskActs.ts';
import { mostOneByOne, oneByOne } from './oneByOne.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const words = '请抓紧办理，按期答复代表。';

describe('a reminder', () => {
  it('stands in the history with its words, and tells the receiving organ and the units at once', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    const before = await world.db.notice.count({ where: { suggestionId: s.id } });
    await remindOf(by(world.staff), s, ` ${words} `);
    expect((await read(s.id)).events.at(-1)).toMatchObject({ move: 'remind', reason: words });
    expect(await world.db.notice.count({ where: { suggestionId: s.id } })).toBeGreaterThan(before);
  });

  it('is given by the screening body and the receiving organ alone, while somebody owes something', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    await remindOf(by(world.coordinator), s, words);
    const now = await read(s.id);
    for (const viewer of [world.handler, deputy.viewer])
      await expect(remindOf(by(viewer), now, words)).rejects.toBeInstanceOf(NotAllowed);
    await expect(remindOf(by(world.staff), await deputy.suggestionIn('REPLIED'), words)).rejects.toThrow('已答复');
    await expect(remindOf(by(world.staff), now, '催')).rejects.toMatchObject({ field: 'words' });
  });
});

describe('a remark', () => {
  it('stands in the history, also of one that is closed', async () => {
    const s = await deputy.suggestionIn('CLOSED');
    await remarkOn(by(world.staff), s, '材料已归档。');
    expect((await read(s.id)).events.at(-1)).toMatchObject({ move: 'remark', reason: '材料已归档。' });
  });
});

describe('several, one by one', () => {
  it('have a line each: what one refuses does not hold up the others', async () => {
    const [one, other] = [await deputy.suggestionIn('HANDED_OVER'), await deputy.suggestionIn('HANDED_OVER')];
    const late = await deputy.suggestionIn('CLOSED');
    const old = { id: (await deputy.suggestionIn('HANDED_OVER')).id, version: 0 };
    const units = [{ unitId: world.roads.id, role: 'LEAD' as const }];
    const lines = await oneByOne([one, late, old, other], (each) =>
      assignSuggestion(by(world.coordinator), each, units),
    );
    expect(lines.map(({ id, refusal }) => [id, refusal?.name ?? null])).toEqual([
      [one.id, null],
      [late.id, 'IllegalMove'],
      [old.id, 'Stale'],
      [other.id, null],
    ]);
    for (const { id } of [one, other]) expect((await read(id)).state).toBe('ASSIGNED');
    expect((await read(old.id)).state).toBe('HANDED_OVER');
  });

  it('are some, not too many, and each once', async () => {
    const one = { id: 's', version: 1 };
    const many = Array.from({ length: mostOneByOne + 1 }, (_, i) => ({ id: `s${i}`, version: 1 }));
    for (const asked of [[], [one, one], many])
      await expect(oneByOne(asked, async () => {})).rejects.toBeInstanceOf(Invalid);
  });

  it('do not swallow a fault of ours', async () => {
    const fault = oneByOne([{ id: 's', version: 1 }], async () => {
      throw new TypeError('a fault');
    });
    await expect(fault).rejects.toBeInstanceOf(TypeError);
  });
});
