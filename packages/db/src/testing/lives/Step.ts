/** What a step of a walk is, and what steps look at. */
import { toDay } from '../../day.ts';
import type { HandlingNow, Life, Snapshot } from './Life.ts';

/** One thing that may happen in a life. */
export type Step = {
  readonly name: string;
  /** How often it is taken where several are ready. */
  readonly weight: number;
  readonly ready: (s: Snapshot, life: Life) => boolean;
  readonly take: (life: Life, s: Snapshot) => Promise<unknown>;
};

/** The suggestion stands in one of these states. */
export const isIn =
  (...states: readonly string[]) =>
  (s: Snapshot) =>
    states.includes(s.state);
/** The handlings of the round that were not declined. */
export const inRound = (s: Snapshot) => s.handlings.filter((h) => h.round === s.round && h.state !== 'DECLINED');
/** Lead and separate units reply. */
export const replying = (h: HandlingNow) => h.role !== 'ASSISTING';
/** Those that were signed for and not answered. */
export const working = (s: Snapshot) => inRound(s).filter((h) => h.state === 'ACKNOWLEDGED');
/** The last reply of a handling, in whatever state. */
export const latestReply = (h: HandlingNow) => h.replies.at(-1);
const stands = (c: HandlingNow['consultations'][number]) => c.objections.every((o) => o.isUpheld === false);

/** Consulted on an earlier day, by a record that nobody contests. */
export function isConsulted(h: HandlingNow, today: string): boolean {
  return h.consultations.some((c) => stands(c) && toDay(c.heldOn) < today);
}

/** Acts of the screening body. */
export const staff = (life: Life) => life.by(life.cast.world.staff);
/** Acts of the inspection office. */
export const coordinator = (life: Life) => life.by(life.cast.world.coordinator);

/** A step on one of the handlings that it suits. */
export function onHandling(
  name: string,
  weight: number,
  suits: (h: HandlingNow, s: Snapshot, life: Life) => boolean,
  take: (life: Life, h: HandlingNow, s: Snapshot) => Promise<unknown>,
): Step {
  const those = (s: Snapshot, life: Life) => inRound(s).filter((h) => suits(h, s, life));
  return {
    name,
    weight,
    ready: (s, life) => isIn('ASSIGNED', 'HANDLING')(s) && those(s, life).length > 0,
    take: (life, s) => take(life, life.chance.pick(those(s, life)), s),
  };
}

/** The draft promises something for a day that has passed meanwhile. */
export function isOutdated(h: HandlingNow, today: string): boolean {
  return latestReply(h)?.commitments.some((c) => toDay(c.dueOn) <= today) ?? false;
}
