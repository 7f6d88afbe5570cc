import { describe, expect, it } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { fairShare, loadsOf, type PlanAsked, planChanges, planCost, planHindrance, planOfToday } from './holderPlan.ts';
import { checkedPlanWeights } from './planWeights.ts';

const weights = { balance: 3, keep: 2, village: 1, room: 1 };
const asked: PlanAsked = {
  members: [
    { id: 'a', most: null },
    { id: 'b', most: null },
  ],
  places: [
    { id: 'z1', villages: 3, holderId: 'a' },
    { id: 'r1', villages: 0, holderId: 'a' },
    { id: 'r2', villages: 0, holderId: null },
  ],
  weights,
};

describe('a plan of holders', () => {
  it('costs each unit of load apart from the fair share, and each place that changes hands', () => {
    expect(fairShare(asked)).toEqual({ least: 2, most: 3 });
    expect(planCost(asked, planOfToday(asked))).toEqual({ balance: 9, keep: 0, total: 9 });
    const plan = new Map([
      ['z1', 'a'],
      ['r1', 'b'],
      ['r2', 'b'],
    ]);
    expect([...loadsOf(asked, plan)]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(planCost(asked, plan)).toEqual({ balance: 0, keep: 2, total: 2 });
  });

  it('says of each change what it is worth, but not of what nobody holds', () => {
    const plan = new Map([
      ['z1', 'a'],
      ['r1', 'b'],
      ['r2', 'b'],
    ]);
    expect(planChanges(asked, plan)).toEqual([
      { placeId: 'r1', from: 'a', to: 'b', worth: 4 },
      { placeId: 'r2', from: null, to: 'b', worth: null },
    ]);
    expect(planChanges(asked, planOfToday(asked))).toEqual([]);
  });

  it('owes no share to who may hold nothing', () => {
    const members = [
      { id: 'a', most: null },
      { id: 'b', most: 0 },
    ];
    expect(fairShare({ ...asked, members })).toEqual({ least: 5, most: 5 });
    const all = new Map(asked.places.map(({ id }) => [id, 'a']));
    expect(planCost({ ...asked, members }, all).total).toBe(0);
  });

  it('is hindered by limits that together allow too few, and by nothing else', () => {
    const limited = [
      { id: 'a', most: 1 },
      { id: 'b', most: 1 },
    ];
    expect(planHindrance({ ...asked, members: limited })).toEqual({ places: 3, allowed: 2, limited });
    expect(planHindrance({ ...asked, members: [...limited, { id: 'c', most: null }] })).toBeNull();
    expect(planHindrance({ ...asked, members: [] })).toEqual({ places: 3, allowed: 0, limited: [] });
    expect(planHindrance({ ...asked, members: [], places: [] })).toBeNull();
  });

  it('is weighed in whole numbers from nothing to ten', () => {
    expect(checkedPlanWeights(weights)).toEqual(weights);
    for (const wrong of [-1, 11, 0.5, Number.NaN]) {
      expect(() => checkedPlanWeights({ ...weights, keep: wrong })).toThrow(Invalid);
    }
  });
});
