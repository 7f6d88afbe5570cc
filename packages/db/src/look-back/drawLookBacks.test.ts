import { chinaDate, drawSample, Invalid, NotAllowed } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { closeSuggestion } from '../suggestion/closeSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { type Drawable, type DrawOrder, drawableSuggestions, drawLookBacks } from './drawLookBacks.ts';
import { holdLookBack } from './holdLookBack.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const order = (more: Partial<DrawOrder> = {}): DrawOrder => ({
  screenerId: world.committee.id,
  sessionId: null,
  year: null,
  percent: null,
  seed: '7341',
  ...more,
});
const drawable = () => drawableSuggestions(world.db, world.staff, order());
const evaluated = (count: number) => Promise.all(Array.from({ length: count }, () => deputy.suggestionIn('EVALUATED')));

async function holdDue(suggestionId: string, isPassed: boolean): Promise<void> {
  const due = await world.db.lookBack.findFirstOrThrow({ where: { suggestionId, state: 'DUE' } });
  const photograph = await testAttachment(world.db, world.staff, 'VISIT_PHOTO');
  await holdLookBack(
    by(world.staff),
    newId(),
    { kind: 'LOOK_BACK', id: due.id, version: due.version },
    {
      heldOn: chinaDate(world.now()),
      place: '临崖路段',
      isDeputyPresent: false,
      note: '到现场查看',
      isPassed,
      attachmentIds: [photograph.id],
    },
  );
}

describe('a draw', () => {
  it('makes the sample due, suggestion by suggestion and unit by unit, and anybody can draw it again', async () => {
    await evaluated(5);
    const population = await drawable();
    const id = await drawLookBacks(by(world.staff), newId(), order());
    const draw = await world.db.lookBackDraw.findUniqueOrThrow({ where: { id }, include: { lookBacks: true } });
    expect(draw).toMatchObject({ percent: 20, seed: '7341', drawn: 1, drawnByName: world.staff.name });
    expect(draw.population).toEqual(population);
    const again = drawSample(
      (draw.population as Drawable[]).map((each) => each.number),
      draw.percent,
      draw.seed,
    );
    const drawn = population.find((each) => each.number === again[0]);
    expect(draw.lookBacks).toMatchObject([{ suggestionId: drawn?.id, state: 'DUE', commitmentId: null }]);
    const now = await read(drawn?.id as string);
    expect(now).toMatchObject({ state: 'FULFILLING', openLookBackCount: 1 });
    expect(now.events.at(-1)).toMatchObject({ move: 'fulfil', facts: { commitments: 0, lookBacks: 1 } });
    await expect(closeSuggestion(by(world.staff), now)).rejects.toThrow('还有 1 次抽中的回头看未进行');
  });

  it('does not draw what was drawn before, is not satisfied, of class B, of another body or year', async () => {
    const [one, other] = await evaluated(2);
    await drawLookBacks(by(world.staff), newId(), order({ percent: 100 }));
    expect(await drawable()).toEqual([]);
    await expect(drawLookBacks(by(world.staff), newId(), order())).rejects.toBeInstanceOf(Invalid);
    const fresh = await deputy.suggestionIn('EVALUATED');
    expect((await drawable()).map(({ id }) => id)).toEqual([fresh.id]);
    const year = Number(chinaDate(fresh.filedAt).slice(0, 4));
    expect(await drawableSuggestions(world.db, world.staff, order({ year }))).toHaveLength(1);
    expect(await drawableSuggestions(world.db, world.staff, order({ year: year - 1 }))).toEqual([]);
    expect(await drawableSuggestions(world.db, world.staff, order({ sessionId: newId() }))).toEqual([]);
    const change = (data: object) => world.db.suggestion.updateMany({ where: { id: fresh.id }, data });
    for (const data of [{ resultMark: 'NOT_SATISFIED' }, { resultMark: 'SATISFIED', replyClass: 'B' }]) {
      await change(data);
      expect(await drawable()).toEqual([]);
    }
    await change({ resultMark: null, replyClass: 'A' });
    expect(await drawable()).toHaveLength(1);
    expect((await read((one as { id: string }).id)).state).toBe('FULFILLING');
    expect((await read((other as { id: string }).id)).state).toBe('FULFILLING');
  });

  it('is the body’s own, of one to a hundred per cent', async () => {
    await evaluated(1);
    for (const viewer of [world.otherStaff, world.coordinator, town.clerk, deputy.viewer]) {
      await expect(drawLookBacks(by(viewer), newId(), order()), viewer.name).rejects.toBeInstanceOf(NotAllowed);
    }
    for (const percent of [0, 101, 2.5]) {
      const draw = drawLookBacks(by(world.staff), newId(), order({ percent }));
      await expect(draw).rejects.toMatchObject({ field: 'percent' });
    }
    await world.db.setting.create({ data: { key: 'lookBack.drawPercent', value: 50 } });
    const id = await drawLookBacks(by(world.staff), newId(), order({ seed: null }));
    const draw = await world.db.lookBackDraw.findUniqueOrThrow({ where: { id } });
    expect(draw).toMatchObject({ percent: 50, seed: expect.stringMatching(/^\d+$/) });
  });

  it('by two at once draws nothing twice', async () => {
    await evaluated(4);
    const draws = await Promise.allSettled(
      ['1', '2'].map((seed) => drawLookBacks(by(world.staff), newId(), order({ percent: 50, seed }))),
    );
    expect(draws.some((draw) => draw.status === 'fulfilled')).toBe(true);
    const drawn = await world.db.lookBack.groupBy({ by: ['handlingId'], _count: true });
    expect(drawn.filter((each) => each._count > 1)).toEqual([]);
  });
});

describe('a look-back that was drawn', () => {
  async function drawn() {
    const { id } = await deputy.suggestionIn('EVALUATED');
    await drawLookBacks(by(world.staff), newId(), order({ percent: 100 }));
    return id;
  }

  it('passed, opens the way to closing', async () => {
    const id = await drawn();
    await holdDue(id, true);
    const now = await read(id);
    expect(now).toMatchObject({ state: 'FULFILLING', openLookBackCount: 0 });
    await closeSuggestion(by(world.staff), now);
    expect((await read(id)).state).toBe('CLOSED');
  });

  it('failed, has the unit handle it again', async () => {
    const id = await drawn();
    await holdDue(id, false);
    expect(await read(id)).toMatchObject({ state: 'HANDLING', round: 2, openLookBackCount: 0 });
  });
});
