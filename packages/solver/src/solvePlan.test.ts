import { fairShare, loadsOf, type Plan, type PlanAsked, planCost, planHindrance } from '@renda/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePlan } from './solvePlan.ts';

const weights = { balance: 3, keep: 2, village: 1, room: 1 };
const member = (id: string, most: number | null = null) => ({ id, most });
const place = (id: string, villages: number, holderId: string | null) => ({ id, villages, holderId });

/** Every plan that the limits allow. */
function* everyPlan({ members, places }: PlanAsked, plan: Plan = new Map()): Generator<Plan> {
  const [next] = places.slice(plan.size);
  if (next === undefined) return yield plan;
  for (const { id, most } of members) {
    const held = [...plan.values()].filter((holder) => holder === id).length;
    if (most === null || held < most) yield* everyPlan({ members, places, weights }, new Map([...plan, [next.id, id]]));
  }
}

/** Small enough to try every plan. */
const small: fc.Arbitrary<PlanAsked> = fc
  .record({
    members: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), { minLength: 1, maxLength: 3 }),
    places: fc.array(
      fc.record({ villages: fc.integer({ min: 0, max: 4 }), holder: fc.option(fc.nat(2), { nil: null }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    weights: fc.record({ balance: fc.nat(10), keep: fc.nat(10), village: fc.nat(3), room: fc.nat(3) }),
  })
  .map((drawn) => ({
    members: drawn.members.map((most, i) => member(`m${i}`, most)),
    places: drawn.places.map(({ villages, holder }, i) =>
      place(`p${i}`, villages, holder !== null && holder < drawn.members.length ? `m${holder}` : null),
    ),
    weights: drawn.weights,
  }));

describe('a plan', () => {
  it('costs as little as the best of all, whatever is asked; there is none only where the limits leave none', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (asked) => {
        const costs = [...everyPlan(asked)].map((plan) => planCost(asked, plan).total);
        const solved = await solvePlan(asked);
        expect(solved === null).toBe(costs.length === 0);
        expect(planHindrance(asked) === null).toBe(costs.length > 0);
        if (!solved) return;
        expect(solved.isBest).toBe(true);
        expect(planCost(asked, solved.plan).total).toBe(Math.min(...costs));
      }),
      { numRuns: 100, seed: 20261201 },
    );
  });

  it('is the same in whatever order it is asked for, and asked twice', async () => {
    const asked: PlanAsked = {
      members: ['c', 'a', 'b'].map((id) => member(id)),
      places: [
        place('r2', 0, null),
        place('z1', 3, 'a'),
        place('r1', 0, 'a'),
        place('r3', 0, null),
        place('z2', 2, null),
      ],
      weights,
    };
    const turned = { ...asked, members: asked.members.toReversed(), places: asked.places.toReversed() };
    const [one, other, again] = await Promise.all([asked, turned, asked].map(solvePlan));
    const inOrder = (plan?: Plan) => [...(plan ?? [])].toSorted();
    expect(inOrder(other?.plan)).toEqual(inOrder(one?.plan));
    expect(inOrder(again?.plan)).toEqual(inOrder(one?.plan));
  });

  it('changes nothing where loads are even, and only as much as evens them', async () => {
    const even = [place('z1', 2, 'a'), place('z2', 2, 'b')];
    expect((await solvePlan({ members: [member('a'), member('b')], places: even, weights }))?.plan).toEqual(
      new Map([
        ['z1', 'a'],
        ['z2', 'b'],
      ]),
    );
    const heavy: PlanAsked = {
      members: [member('a'), member('b')],
      places: ['r1', 'r2', 'r3', 'r4'].map((id) => place(id, 0, 'a')),
      weights,
    };
    const plan = (await solvePlan(heavy))?.plan ?? new Map();
    expect([...loadsOf(heavy, plan).values()]).toEqual([2, 2]);
    expect(fairShare(heavy)).toEqual({ least: 2, most: 2 });
  });

  it('of nothing is empty, and of nobody none', async () => {
    expect(await solvePlan({ members: [], places: [], weights })).toEqual({ plan: new Map(), isBest: true });
    expect(await solvePlan({ members: [], places: [place('z', 1, null)], weights })).toBeNull();
  });
});
