/** The only code that writes search entries, in the transaction that writes the record. */
import { foldedText, type SearchNoun } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { cutWords } from './cutWords.ts';
import type { SearchedNoun, SearchedRecord } from './SearchedNoun.ts';
import { searchedNoun } from './searchedNouns.ts';
import { searchGrams } from './searchGrams.ts';

/** The rules by which entries are written. It grows with every change of folding, cutting or pairing, or of the words of a noun. */
export const searchForm = 1;

/** Folded characters of one record that are kept, most. */
const mostText = 60_000;

/** Writes anew what these records are found by; one that cannot be found (any more) loses its entry. To be called after they are written. */
export async function refreshSearch(tx: Tx, noun: SearchNoun, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const searched = searchedNoun(noun);
  const where = { AND: [{ id: { in: [...ids] } }, searched.findable] };
  const rows = await searched.rows(tx).findMany({ where, select: searched.select });
  const found = new Set(rows.map(({ id }) => id));
  const lost = ids.filter((id) => !found.has(id));
  if (lost.length > 0) await tx.searchEntry.deleteMany({ where: { noun, recordId: { in: lost } } });
  if (rows.length === 0) return;
  const entries = rows.map((row) => entryOf(searched, searched.wordsOf(row as never)));
  await tx.$executeRaw`
    insert into search_entries (id, noun, record_id, weight, heading, heading_words, names, text, grams, at, form)
    select id, noun, record_id, weight, heading, heading_words, names, text, array_to_tsvector(grams), at, form
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry (id uuid, noun text, record_id uuid, weight integer,
      heading text, heading_words text, names text, text text, grams text[], at timestamptz, form integer)
    on conflict (jurisdiction, noun, record_id) do update set
      weight = excluded.weight, heading = excluded.heading, heading_words = excluded.heading_words, names = excluded.names,
      text = excluded.text, grams = excluded.grams, at = excluded.at, form = excluded.form`;
}

function entryOf({ noun, weight }: SearchedNoun, record: SearchedRecord) {
  const heading = foldedText(record.heading);
  const names = [...new Set(record.names.map(foldedText))].filter((name) => name !== '');
  // Nothing is found across the end of one text and the beginning of the next.
  const text = [...record.texts.map(foldedText).join('\n')].slice(0, mostText).join('');
  return {
    id: newId(),
    noun,
    record_id: record.id,
    weight,
    heading,
    heading_words: padded(cutWords(record.heading)),
    names: padded(names),
    text,
    grams: [...new Set([heading, ...names, ...text.split('\n')].flatMap(searchGrams))],
    at: record.at,
    form: searchForm,
  };
}

function padded(words: readonly string[]): string {
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
