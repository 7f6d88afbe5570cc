/** Who holds a zone or room (挂包), from a day to a day: what is held, what is not, and how a holding passes on. */
import type { PlainDate } from '../kernel/plainDate.ts';

/** From the first day, to the first on which it is no longer so; null while no end is known. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate | null };

/** A holding as it is stored. Those of one zone or room never overlap. */
export type HeldSpan = Span & { readonly id: string; readonly holderId: string };

/** What must be written so that somebody else holds from a day on. */
export type Reassignment = {
  /** Holdings that end on another day than they did; null: with no end. */
  readonly moved: readonly { readonly id: string; readonly to: PlainDate | null }[];
  /** Holdings that would begin and end on one day: they never were. */
  readonly removed: readonly string[];
  readonly added: (Span & { readonly holderId: string }) | null;
};

/** The holding that holds on that day. */
export function spanOn<S extends Span>(spans: readonly S[], day: PlainDate): S | undefined {
  return spans.find(({ from, to }) => from <= day && (to === null || to > day));
}

/**
 * Lets `holderId` hold from `day` on, or nobody where it is null, until whatever was planned for a later day: that stays as it is. The
 * days before stay as they are too. Giving back on the same day to who held before leaves everything as it was.
 */
export function reassigned(spans: readonly HeldSpan[], day: PlainDate, holderId: string | null): Reassignment {
  const current = spanOn(spans, day);
  if ((current?.holderId ?? null) === holderId) return { moved: [], removed: [], added: null };
  const until = current ? current.to : startAfter(spans, day);
  const isReplaced = current?.from === day;
  const removed = isReplaced ? [current.id] : [];
  const shortened = current && !isReplaced ? [{ id: current.id, to: day }] : [];
  const before = spans.find(({ to }) => to === day);
  if (holderId !== null && before?.holderId === holderId) {
    return { moved: [...shortened, { id: before.id, to: until }], removed, added: null };
  }
  return { moved: shortened, removed, added: holderId === null ? null : { from: day, to: until, holderId } };
}

function startAfter(spans: readonly Span[], day: PlainDate): PlainDate | null {
  return spans.flatMap(({ from }) => (from > day ? [from] : [])).sort()[0] ?? null;
}

/** The spans within `within` that none of `spans` covers, in order. */
export function gapsIn(spans: readonly Span[], within: Span): Span[] {
  const gaps: Span[] = [];
  let day: PlainDate | null = within.from;
  for (const { from, to } of [...spans].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (day === null || isAtOrAfter(from, within.to)) break;
    if (from > day) gaps.push({ from: day, to: from });
    if (to === null || to > day) day = to;
  }
  if (day !== null && !isAtOrAfter(day, within.to)) gaps.push({ from: day, to: within.to });
  return gaps;
}

function isAtOrAfter(day: PlainDate, end: PlainDate | null): boolean {
  return end !== null && day >= end;
}

/** Since when, or from when, something has no holder: a gap that holds on the day, else the next one known. */
export type Gap = { readonly from: PlainDate; readonly isAhead: boolean };

/** The gap that matters on that day; null where somebody holds from then on without a known end. */
export function gapFrom(gaps: readonly Span[], day: PlainDate): Gap | null {
  const next = gaps.find(({ to }) => to === null || to > day);
  return next === undefined ? null : { from: next.from, isAhead: next.from > day };
}

/** The holding as far as its holder is in office: who has left holds nothing. Null where they never held in office. */
export function spanInOffice(span: Span, office: Span): Span | null {
  const from = laterDay(span.from, office.from);
  const to = earlier(span.to, office.to);
  return to !== null && to <= from ? null : { from, to };
}

/** The later of two days. */
export function laterDay(one: PlainDate, other: PlainDate): PlainDate {
  if (one > other) return one;
  return other;
}

/** The earlier of two ends, where null is none. */
export function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  if (one < other) return one;
  return other;
}
