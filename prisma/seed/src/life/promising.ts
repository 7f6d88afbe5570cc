/** What a reply promises: what, who, by when. */
import { addDays, addMonths, type PlainDate } from '@renda/domain';
import type { CommitmentRow, Life, Written } from './Life.ts';
import type { Scribe } from './Scribe.ts';

/** The promises of a reply of that day as they would be drafted; none for a C, and none where a day would lie behind the reply. */
export function promisesOf(
  scribe: Scribe,
  life: Life,
  written: Written,
  replyId: string,
  on: PlainDate,
): CommitmentRow[] {
  const { almanac } = scribe.archive;
  const { fate, words } = life.sketch;
  if (fate.replyClass === 'C' || (life.row.round ?? 1) > 1) return [];
  return fate.promises.map(({ months, dueIn }, index) => {
    const wished = dueIn === undefined ? addMonths(on, months) : addDays(almanac.today, dueIn);
    const dueOn = almanac.worked(wished > on ? wished : addDays(on, 20));
    return {
      id: scribe.id(`${on}T08:00:00Z`, 'commitment', replyId, index),
      suggestionId: life.id,
      handlingId: written.row.id,
      replyId,
      position: index + 1,
      what: words.asks[index % words.asks.length] as string,
      responsible: written.part.people.head.name,
      dueOn,
      state: 'OPEN',
      isMade: false,
      passedOn: null,
      version: 1,
    };
  });
}
