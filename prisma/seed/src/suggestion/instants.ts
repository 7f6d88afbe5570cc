/** The time of day at which things happen, so that what follows within a day is also later in it. */
import type { PlainDate } from '@renda/domain';
import type { Random } from '../chance/Random.ts';

/** From a quarter to nine to a little after five, in China. */
const minutes = {
  begun: 525,
  firstSubmitted: 560,
  purged: 590,
  returned: 600,
  submitted: 640,
  asked: 660,
  accepted: 680,
  tied: 705,
  passedUp: 715,
  instructed: 740,
  chosen: 760,
  decided: 780,
  handedOver: 840,
  declined: 862,
  assigned: 880,
  acknowledged: 915,
  progressed: 928,
  applied: 936,
  consulted: 945,
  contributed: 952,
  visited: 956,
  reported: 960,
  replied: 970,
  opined: 986,
  evaluated: 1000,
  lookedBack: 1008,
  handledAgain: 1022,
  closed: 1025,
  published: 1048,
} as const;

export type Happening = keyof typeof minutes;

/** The instant of it on that day, ISO 8601; `plus` minutes later. */
export function instantOf(happening: Happening, day: PlainDate, plus = 0): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + (minutes[happening] + plus) * 60_000).toISOString();
}

/** A number of minutes that keeps within the place of its happening. */
export function someMinutes(random: Random): number {
  return random.int(0, 18);
}

/** So many seconds later. */
export function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}
