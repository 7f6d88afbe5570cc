/** What a step of a walk is, and what steps look at. */
import type { Life } from '../Life.ts';
import { daysLater } from '../plainDays.ts';
import type { HandlingNow, ReplyNow, Snapshot } from '../Snapshot.ts';

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
export const handedStates = [
  'HANDED_OVER',
  'ASSIGNED',
  'HANDLING',
  'REPLIED',
  'EVALUATED',
  'WITH_COUNCIL',
  'FULFILLING',
];
export const isHanded = isIn(...handedStates);
/** The handlings of the round that were not declined. */
export const inRound = (s: Snapshot) => s.handlings.filter((h) => h.round === s.round && h.state !== 'DECLINED');
/** Lead and separate units reply. */
export const replying = (h: HandlingNow) => h.role !== 'ASSISTING';
/** Those that were signed for and not answered. */
export const working = (s: Snapshot) => inRound(s).filter((h) => h.state === 'ACKNOWLEDGED');
/** The last reply of a handling, in whatever state. */
export const latestReply = (s: Snapshot, h: HandlingNow): (ReplyNow & { readonly id: string }) | undefined =>
  s.replies
    .filter((r) => r.handlingId === h.id)
    .sort((a, b) => a.sequence - b.sequence)
    .at(-1);
/** The open question to the lead deputy. */
export const openQuestion = (s: Snapshot) => s.consentRequests.find((c) => c.state === 'ASKED');
/** The application that nobody has decided. */
export const openApplication = (s: Snapshot) => s.wideApplications.find((a) => ['SENT', 'FORWARDED'].includes(a.state));
export const openObjections = (s: Snapshot) => s.objections.filter((o) => o.answeredAt === null);
/** The batch that is being prepared with it. */
export const preparing = (s: Snapshot) => s.batches.find((b) => b.state === 'PREPARING');
/** The co-signers who may act now: in office, and in one of these states. */
export const signersIn = (life: Life, s: Snapshot, ...states: readonly string[]) =>
  s.coSigners.filter((c) => states.includes(c.state) && life.around.deputy(c.deputyId).isInOffice);
export const deputyAct = (life: Life, deputyId: string) => life.by(life.around.deputy(deputyId).viewer);

const stands = (s: Snapshot, consultationId: string) =>
  s.objections.every((o) => o.consultationId !== consultationId || o.isUpheld === false);

/** Consulted on an earlier day, by a record that nobody contests. */
export function isConsulted(s: Snapshot, h: HandlingNow, today: string): boolean {
  return s.consultations.some((c) => c.handlingId === h.id && stands(s, c.id) && c.heldOn < today);
}

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
export function isOutdated(s: Snapshot, h: HandlingNow, today: string): boolean {
  const reply = latestReply(s, h);
  return s.commitments.some((c) => c.replyId === reply?.id && c.dueOn <= today);
}

/** Others that stand beside it and are looked at with it. */
export const others = (life: Life, s: Snapshot) => life.neighbours.filter((one) => one.id !== s.id);
/** A day from so many days ahead on. */
export const dayAhead = (life: Life, least: number, spread: number) =>
  daysLater(life.today, least + life.chance.below(spread));
