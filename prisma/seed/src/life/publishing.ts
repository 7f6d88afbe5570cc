/** What the public reads: a share of the suggestions that were answered and are open, and the reports of the years before. */
import { chinaDate } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { Rows } from '../county/rows.ts';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';

/** Publishes half of those that were closed and are not kept from the public, some days after. */
export function publish(scribe: Scribe, lives: readonly Life[]): void {
  for (const life of lives) {
    const { row, sketch, chance } = life;
    const over = row.closedAt ? chinaDate(new Date(row.closedAt as string)) : null;
    if (over === null || sketch.openness === 'CLOSED' || !chance.chance(0.5)) continue;
    const on = scribe.after(over, chance.int(2, 10));
    if (!scribe.isPast(on)) continue;
    const at = instantOf('published', on, someMinutes(chance));
    row.publishedAt = at;
    if (sketch.openness === 'SUMMARY')
      row.publicSummary = `代表就${sketch.words.place}等地的情况提出建议，有关单位已经办理并答复。`;
    scribe.tell(life, 'publish', { at, actor: life.screening, facts: { isPublished: true } });
  }
}

/** The setting that opens the reports of the two years before the present one. */
export function publishedYears(county: string, { year }: Almanac): Rows['settings'] {
  const key = 'public.reportYears';
  return [
    { id: seedId(`${year}-01-20T01:00:00Z`, county, 'setting', key), key, value: [year - 1, year - 2], version: 2 },
  ];
}
