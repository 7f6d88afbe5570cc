/** How long a presidium member can hold a zone or room: as long as in office, and a deputy of the township's congress. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type Span, spanInOffice } from './heldSpans.ts';

/**
 * The days on which somebody is a member of the presidium by that post; null where never. The presidium is elected from among the deputies
 * (地方组织法), so it takes mandates in the township's congress too: who keeps its papers has a post there and is no member, and the office
 * ends with the last mandate.
 */
export function memberOffice(post: Span, mandates: readonly Span[]): Span | null {
  const [from] = mandates.map((mandate) => mandate.from).sort();
  return from === undefined ? null : spanInOffice(post, { from, to: lastEnd(mandates) });
}

function lastEnd(mandates: readonly Span[]): PlainDate | null {
  const ends = mandates.flatMap(({ to }) => to ?? []).sort();
  return ends.length < mandates.length ? null : (ends.at(-1) ?? null);
}
