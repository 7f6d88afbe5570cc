/** Seconds in which holders are planned: thirteen townships of fifteen members and forty rooms in ten zones. */
import type { PlanAsked } from '@renda/domain';
import { solvePlan } from '@renda/solver';

const townships = 13;
const members = 15;
const rooms = 40;
const zones = 10;

export type PlanTime = {
  readonly seconds: number;
  readonly slowest: number;
  readonly proved: number;
  readonly townships: number;
};

/** All of them, one after another; the thread is begun before. */
export async function planTime(): Promise<PlanTime> {
  await solvePlan({ ...township(0), places: township(0).places.slice(0, 1) });
  const times: number[] = [];
  let proved = 0;
  for (let seed = 1; seed <= townships; seed++) {
    const began = performance.now();
    if ((await solvePlan(township(seed)))?.isBest) proved += 1;
    times.push((performance.now() - began) / 1000);
  }
  return { seconds: times.reduce((sum, time) => sum + time, 0), slowest: Math.max(...times), proved, townships };
}

/** A township as it might be: a fifth of the zones and a third of the rooms are held by nobody. */
function township(seed: number): PlanAsked {
  let state = seed * 77;
  const drawn = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const holder = (ofTen: number) => (drawn(10) < ofTen ? `member${drawn(members)}` : null);
  return {
    members: Array.from({ length: members }, (_, i) => ({ id: `member${i}`, most: null })),
    places: [
      ...Array.from({ length: zones }, (_, i) => ({ id: `zone${i}`, villages: 1 + drawn(3), holderId: holder(8) })),
      ...Array.from({ length: rooms }, (_, i) => ({ id: `room${i}`, villages: 0, holderId: holder(7) })),
    ],
    weights: { balance: 3, keep: 2, village: 1, room: 1 },
  };
}
