/** Official numbers: in the order of acceptance, without gap, in each session's series and each year's of the recess. */
import { officialNumber, type PlainDate, recessSeries, sessionSeries } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { Rows } from '../county/rows.ts';
import type { Sketch } from './Sketch.ts';

type Series = Rows['number_series'][number];

export type Numbered = { readonly numberSeriesId: string; readonly number: number; readonly officialNumber: string };

/** The series with how far each has come, and the number of each accepted sketch by its key. */
export function numbersOf(
  county: string,
  sketches: readonly Sketch[],
): { readonly series: Series[]; readonly numbers: ReadonlyMap<string, Numbered> } {
  const series = new Map<string, Series>();
  const numbers = new Map<string, Numbered>();
  const accepted = sketches.flatMap((sketch) => (sketch.days.accepted ? [{ sketch, on: sketch.days.accepted }] : []));
  for (const { sketch, on } of accepted.sort((a, b) => (a.on + a.sketch.key < b.on + b.sketch.key ? -1 : 1))) {
    const fresh = seriesOf(county, sketch, on);
    const own = series.get(fresh.key) ?? fresh;
    series.set(own.key, own);
    own.last = (own.last ?? 0) + 1;
    numbers.set(sketch.key, {
      numberSeriesId: own.id,
      number: own.last,
      officialNumber: officialNumber(own.prefix, own.last),
    });
  }
  return { series: [...series.values()], numbers };
}

/** Keyed as the move that accepts does, so that it goes on counting here. */
function seriesOf(county: string, { seat: { congress }, session }: Sketch, on: PlainDate): Series {
  const { organId, called, term } = congress;
  const year = Number(on.slice(0, 4));
  const key = session === null ? `${organId}:recess:${term.ordinal}:${year}` : `${organId}:session:${session.id}`;
  const prefix =
    session === null ? recessSeries(called, term.ordinal, year) : sessionSeries(called, term.ordinal, session.ordinal);
  return { id: seedId(on, county, 'number series', key), key, prefix, sessionId: session?.id ?? null, last: 0 };
}
