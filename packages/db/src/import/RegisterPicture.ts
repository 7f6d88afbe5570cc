/** The part of the register that an import rests on, held in memory, with the rows of the file as entries among the others. */
import { fieldsOf, matchText, type RegisterNoun, registerNouns } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { namesOf } from '../register/entryNames.ts';
import { entryOf, type Row, rowsOf } from '../register/registerRows.ts';
import { type Days, type EntryValues, filled, holdsDuring, type SeenEntry, type Sight } from '../register/Sight.ts';
import { standsWith } from '../register/standsWith.ts';

const pageRows = 2_000;

/** Looked into like the database itself, by the same rules, but without a statement for each row. */
export class RegisterPicture implements Sight {
  readonly #entries = new Map<RegisterNoun, Map<string, SeenEntry>>();
  /** Ids by noun and field, then by value; under the field `named`, by everything that a name is written as. Most values have one id. */
  readonly #ids = new Map<string, Map<string, string | string[]>>();
  readonly #lastPlaces = new Map<string, number>();

  /** Reads the entries of a noun, and of every noun that they refer to. */
  static async of(tx: Tx, noun: RegisterNoun): Promise<RegisterPicture> {
    const picture = new RegisterPicture();
    const nouns = restingOn(noun);
    // Registers name things after what is read before: a post after its person, a term after its congress.
    for (const each of registerNouns.filter((known) => nouns.has(known))) await picture.#load(tx, each);
    for (const each of nouns) for (const entry of [...picture.all(each)]) picture.#name(each, entry.id);
    return picture;
  }

  async find(noun: RegisterNoun, id: string): Promise<SeenEntry | null> {
    return this.get(noun, id);
  }

  get(noun: RegisterNoun, id: string): SeenEntry | null {
    return this.#entries.get(noun)?.get(id) ?? null;
  }

  async during(noun: RegisterNoun, same: EntryValues, except: string, days: Days): Promise<SeenEntry[]> {
    return this.matching(noun, same).filter(({ id, values }) => id !== except && holdsDuring(values, days));
  }

  /** The entries with these values, texts compared as people write them. */
  matching(noun: RegisterNoun, same: EntryValues): SeenEntry[] {
    const [[field, value] = ['', null], ...rest] = Object.entries(same);
    return this.#at(noun, field, comparable(value)).filter(({ values }) =>
      rest.every(([name, wanted]) =>
        wanted === filled ? values[name] != null : comparable(values[name]) === comparable(wanted),
      ),
    );
  }

  /**
   * The entries that a name in a cell may mean: they bear it, or are known by it (a short name, a code, a name with the year of birth).
   * Those of the term alone, where a term is known: districts and groups bear the same names in each; then those that still hold.
   */
  named(noun: RegisterNoun, text: string, termId?: unknown): SeenEntry[] {
    const [, plain = text, tail = ''] = /^(.+)[（(]编号\s*([0-9a-f]{6})[)）]$/u.exec(text.trim()) ?? [];
    const known = this.#at(noun, 'named', matchText(plain)).filter(({ id }) => id.endsWith(tail));
    const found = termId == null ? known : known.filter(({ values }) => (values.termId ?? termId) === termId);
    const standing = found.filter(({ values }) => values.validTo === null);
    return found.length > 1 && standing.length === 1 ? standing : found;
  }

  /** Every entry of a noun, in the order of reading. */
  all(noun: RegisterNoun): Iterable<SeenEntry> {
    return this.#of(noun).values();
  }

  /** An entry's name as it stands in a workbook: with the year of birth where several bear it, or the end of its id. */
  label(noun: RegisterNoun, id: string): string {
    const entry = this.get(noun, id);
    if (entry === null) return '';
    const { name, values } = entry;
    const isMeant = (text: string) => {
      const found = this.named(noun, text, values.termId);
      return found.length === 1 && found[0]?.id === id;
    };
    const written = values.birthYear == null ? [name] : [name, withYear(name, values.birthYear)];
    return written.find(isMeant) ?? `${name}（编号 ${id.slice(-6)}）`;
  }

  /** The place behind the last entry among those that stand together. */
  nextPlace(noun: RegisterNoun, values: EntryValues): number {
    return (this.#lastPlaces.get(placeKey(noun, values)) ?? 0) + 1;
  }

  /** Puts an entry in, or in place of what it was, and finds it by its name from now on. */
  put(noun: RegisterNoun, id: string, version: number, values: EntryValues): SeenEntry {
    this.#forget(noun, id);
    this.#set(noun, id, version, values);
    return this.#name(noun, id);
  }

  /** A row of which an entry's names can be told. What refers to itself, at once or round a corner, ends there: `above` are the ids so far. */
  nested(noun: RegisterNoun, values: EntryValues, above: readonly string[] = []): Row {
    const related = Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
      if (field.type !== 'reference') return [];
      const id = values[name];
      const target = typeof id === 'string' && !above.includes(id) ? this.get(field.noun, id) : null;
      const related = target === null ? null : this.nested(field.noun, target.values, [...above, target.id]);
      return [[name.replace(/Id$/, ''), related]];
    });
    return { ...values, ...Object.fromEntries(related) } as unknown as Row;
  }

  async #load(tx: Tx, noun: RegisterNoun): Promise<void> {
    const select = Object.fromEntries(['id', 'version', ...Object.keys(fieldsOf(noun))].map((name) => [name, true]));
    for (let after: string | null = null; ; ) {
      const where = after === null ? {} : { id: { gt: after } };
      const rows = await rowsOf(tx, noun).findMany({ where, select, orderBy: { id: 'asc' }, take: pageRows });
      for (const row of rows) this.#set(noun, row.id, row.version, entryOf(noun, row));
      after = rows.at(-1)?.id ?? null;
      if (rows.length < pageRows) return;
    }
  }

  #set(noun: RegisterNoun, id: string, version: number, values: EntryValues): void {
    this.#of(noun).set(id, { id, name: '', version, values });
    for (const field of soughtFields(noun)) {
      const value = comparable(values[field]);
      if (value !== '') this.#add(noun, field, value, id);
    }
    const key = placeKey(noun, values);
    this.#lastPlaces.set(key, Math.max(this.#lastPlaces.get(key) ?? 0, Number(values.sortOrder ?? 0)));
  }

  #name(noun: RegisterNoun, id: string): SeenEntry {
    const found = this.get(noun, id);
    if (found === null) throw new Error(`no ${noun} ${id} in the picture`);
    const { name, words = [] } = namesOf(noun, this.nested(noun, found.values));
    const entry = { ...found, name };
    this.#of(noun).set(id, entry);
    for (const known of knownAs(entry, words)) this.#add(noun, 'named', known, id);
    return entry;
  }

  #forget(noun: RegisterNoun, id: string): void {
    const entry = this.get(noun, id);
    if (entry === null) return;
    const { words = [] } = namesOf(noun, this.nested(noun, entry.values));
    for (const known of knownAs(entry, words)) this.#remove(noun, 'named', known, id);
    for (const field of soughtFields(noun)) this.#remove(noun, field, comparable(entry.values[field]), id);
  }

  #of(noun: RegisterNoun): Map<string, SeenEntry> {
    const known = this.#entries.get(noun);
    if (known !== undefined) return known;
    const entries = new Map<string, SeenEntry>();
    this.#entries.set(noun, entries);
    return entries;
  }

  #by(noun: RegisterNoun, field: string): Map<string, string | string[]> {
    const key = `${noun} ${field}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const ids = new Map<string, string | string[]>();
    this.#ids.set(key, ids);
    return ids;
  }

  #at(noun: RegisterNoun, field: string, value: string): SeenEntry[] {
    return idsIn(this.#by(noun, field).get(value)).flatMap((id) => this.get(noun, id) ?? []);
  }

  #add(noun: RegisterNoun, field: string, value: string, id: string): void {
    const by = this.#by(noun, field);
    const ids = by.get(value);
    if (ids === undefined) by.set(value, id);
    else if (typeof ids === 'string') by.set(value, [ids, id]);
    else ids.push(id);
  }

  #remove(noun: RegisterNoun, field: string, value: string, id: string): void {
    const by = this.#by(noun, field);
    const left = idsIn(by.get(value)).filter((each) => each !== id);
    if (left.length > 0) by.set(value, left);
    else by.delete(value);
  }
}

function idsIn(ids: string | readonly string[] | undefined): readonly string[] {
  if (ids === undefined) return [];
  return typeof ids === 'string' ? [ids] : ids;
}

/** The noun with all that it refers to, however far. */
function restingOn(noun: RegisterNoun, found = new Set<RegisterNoun>()): Set<RegisterNoun> {
  if (found.has(noun)) return found;
  found.add(noun);
  for (const field of Object.values(fieldsOf(noun))) if (field.type === 'reference') restingOn(field.noun, found);
  return found;
}

/** Fields by which entries are sought: what they refer to, and what makes them one of a kind. */
function soughtFields(noun: RegisterNoun): string[] {
  return Object.entries(fieldsOf(noun))
    .filter(([name, { type }]) => type === 'reference' || ['name', 'code', 'ordinal'].includes(name))
    .map(([name]) => name);
}

function knownAs({ name, values }: SeenEntry, words: readonly string[]): Set<string> {
  const year = values.birthYear == null ? [] : [withYear(name, values.birthYear)];
  return new Set([name, ...words, ...year].map(matchText));
}

function withYear(name: string, year: unknown): string {
  return `${name}（${String(year)}年生）`;
}

function comparable(value: unknown): string {
  return value == null ? '' : matchText(String(value));
}

function placeKey(noun: RegisterNoun, values: EntryValues): string {
  const together = standsWith[noun];
  return `${noun} ${String(together === undefined ? '' : (values[together] ?? ''))}`;
}
