/** Judges the rows of a file one by one against the register, as it would be with those before them taken in. */
import {
  type CellVerdict,
  checkedEntry,
  checkedField,
  entryIdColumn,
  type ImportColumns,
  type ImportEffect,
  Invalid,
  importColumns,
  importMatching,
  importNoun,
  type ReferenceField,
  type RegisterField,
  type RegisterImportKind,
  type RegisterNoun,
  rawText,
  readCell,
  type Sentences,
  stateOfRow,
} from '@renda/domain';
import { newId } from '../newId.ts';
import { settledEntry } from '../register/entryFacts.ts';
import { assertReferences } from '../register/references.ts';
import type { EntryValues, SeenEntry } from '../register/Sight.ts';
import { cellWords } from './cellWords.ts';
import { refused } from './importSentences.ts';
import type { JudgedRow, JudgeParts, RowsJudge, RowToJudge } from './KindWork.ts';
import type { RegisterPicture } from './RegisterPicture.ts';
import { recognise } from './recognise.ts';
import { referenced } from './referenced.ts';
import { stagedEntry } from './stagedEntry.ts';

type Parts = JudgeParts & { readonly kind: RegisterImportKind; readonly picture: RegisterPicture };

/** What the cells of a row say, by field; and what is wrong with them. */
type Given = {
  readonly values: Record<string, unknown>;
  readonly texts: Record<string, string>;
  readonly faults: Map<string, Sentences>;
};

export class RowJudge implements RowsJudge {
  readonly #parts: Parts;
  readonly #noun: RegisterNoun;
  readonly #fields: ImportColumns;
  /** The row of the file that an entry was already. */
  readonly #taken = new Map<string, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#noun = importNoun(parts.kind);
    this.#fields = importColumns(parts.kind);
  }

  /** Whether the row refers to an entry of its own noun that is not there, and may come later in the file. */
  awaitsAnother(row: RowToJudge): boolean {
    const { values } = this.#given(row);
    return Object.entries(this.#fields).some(
      ([name, field]) =>
        field.type === 'reference' &&
        field.noun === this.#noun &&
        typeof values[name] === 'string' &&
        this.#parts.picture.named(field.noun, values[name]).length === 0,
    );
  }

  /** Judges the row; it counts as taken in for those that follow, unless it has an error. */
  async judge(row: RowToJudge): Promise<JudgedRow> {
    const given = this.#given(row);
    this.#resolve(given);
    const known = this.#byId(row);
    const found = known
      ? { existing: known }
      : recognise(this.#parts.picture, this.#noun, this.#parts.kind, given.values);
    if ('problem' in found) {
      given.faults.set(found.field, found.problem);
      return this.#judged(row, given, { existing: null, values: null });
    }
    const { existing } = found;
    const id = existing?.id ?? row.entryId ?? newId();
    const values = await this.#settled(given, existing, id);
    return this.#judged(row, given, { existing, values, id, remark: found.remark });
  }

  /** The entry of a row that was exported: it carries the id. */
  #byId({ cells }: RowToJudge): SeenEntry | null {
    const at = this.#parts.mapping.indexOf(entryIdColumn);
    const id = at < 0 ? null : cells[at];
    return typeof id === 'string' ? this.#parts.picture.get(this.#noun, id.trim()) : null;
  }

  /** The cells by field, read; those that can't be are faults. */
  #given({ cells }: RowToJudge): Given {
    const given: Given = { values: {}, texts: {}, faults: new Map() };
    this.#parts.mapping.forEach((name, at) => {
      const field = name === null ? undefined : this.#fields[name];
      if (name === null || field === undefined) return;
      const raw = cells[at] ?? null;
      const reading = readCell(field, raw);
      given.texts[name] = rawText(raw);
      if ('problem' in reading) given.faults.set(name, reading.problem);
      else given.values[name] = reading.value;
    });
    return given;
  }

  /** Puts ids in place of names. */
  #resolve({ values, faults }: Given): void {
    const { picture } = this.#parts;
    const named = Object.entries(this.#fields).flatMap(([name, field]) => {
      const text = values[name];
      return field.type === 'reference' && typeof text === 'string' ? [{ name, field, text }] : [];
    });
    // Names that mean one entry alone come first: they tell of which term the row is.
    named.sort((one, other) => Number(!isOnly(picture, one)) - Number(!isOnly(picture, other)));
    for (const { name } of named) delete values[name];
    for (const { name, field, text } of named) {
      const found = referenced(picture, this.#fields, values, { field, text });
      if ('id' in found) values[name] = found.id;
      else faults.set(name, found.problem);
    }
  }

  /** The whole entry that taking the row in would leave, or null when the rules of the register refuse it; the faults say why. */
  async #settled(
    { values, texts, faults }: Given,
    existing: SeenEntry | null,
    id: string,
  ): Promise<EntryValues | null> {
    const { picture, act, today } = this.#parts;
    const whole: Record<string, unknown> = { ...(existing?.values ?? { validFrom: today }) };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#fields[name] as RegisterField;
      const kept = existing?.values[name] ?? null;
      const isKept = field.type === 'text' && typeof kept === 'string' && texts[name]?.trim() === kept;
      const isOwn = value === null && (name === 'sortOrder' || name === 'validFrom');
      if (!isKept && !isOwn) whole[name] = value;
      if (existing !== null && !same(whole[name], kept)) this.#refuseChange(name, field, faults);
      if (field.type !== 'reference')
        catchInvalid(faults, () => checkedField(name, whole[name] ?? field.usual ?? null, field));
    }
    const first = existing === null ? null : this.#taken.get(id);
    if (first != null) faults.set(this.#nameField(), refused.twice(first));
    if (faults.size > 0) return null;
    try {
      const entry = checkedEntry(this.#noun, whole as never);
      await assertReferences(picture, this.#noun, entry as EntryValues);
      const settled = (await settledEntry(this.#noun, { sight: picture, act, id }, entry)) as EntryValues;
      if (!('sortOrder' in settled) || settled.sortOrder !== null) return settled;
      return { ...settled, sortOrder: picture.nextPlace(this.#noun, settled) };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      faults.set(error.field, error.sentences);
      return null;
    }
  }

  /** What an entry is of never changes; and how it ends is an act of its own, with its grounds. */
  #refuseChange(name: string, field: RegisterField, faults: Map<string, Sentences>): void {
    if (field.isFixed) faults.set(name, refused.fixed(field.label));
    if (endings.has(name)) faults.set(name, refused.ending(field.label));
  }

  #judged(
    row: RowToJudge,
    given: Given,
    outcome: {
      readonly existing: SeenEntry | null;
      readonly values: EntryValues | null;
      readonly id?: string;
      readonly remark?: { readonly field: string; readonly say: Sentences } | undefined;
    },
  ): JudgedRow {
    const { existing, values, id = null, remark } = outcome;
    const effect = values === null ? 'NONE' : effectOf(existing, values);
    const cells = this.#cells(given, existing, values);
    if (remark && values !== null && cells[remark.field]) {
      cells[remark.field] = { ...(cells[remark.field] as CellVerdict), state: 'WARNING', say: remark.say };
    }
    const state = values === null ? 'ERROR' : stateOfRow(cells, effect);
    if (values !== null && id !== null) {
      this.#taken.set(id, row.number);
      this.#parts.picture.put(this.#noun, id, existing?.version ?? 1, values);
    }
    return {
      number: row.number,
      verdict: { state, effect, cells },
      entryId: values === null ? (existing?.id ?? null) : id,
      entryVersion: existing?.version ?? null,
      entry:
        values === null || id === null || effect === 'NONE'
          ? null
          : stagedEntry(this.#noun, this.#parts.picture, id, values),
    };
  }

  #cells(
    { texts, faults }: Given,
    existing: SeenEntry | null,
    values: EntryValues | null,
  ): Record<string, CellVerdict> {
    const cells: Record<string, CellVerdict> = {};
    const words = (field: RegisterField, value: unknown) => cellWords(this.#parts.picture, field, value);
    for (const [name, field] of Object.entries(this.#fields)) {
      const fault = faults.get(name);
      if (fault !== undefined) cells[name] = { state: 'ERROR', text: texts[name] ?? '', say: fault };
      else if (name in texts || (values !== null && existing === null && values[name] != null)) {
        const text = values === null ? (texts[name] ?? '') : words(field, values[name]);
        const kept = existing?.values[name] ?? null;
        if (existing === null) cells[name] = { state: text === '' ? 'SAME' : 'NEW', text };
        else if (values === null || same(values[name], kept)) cells[name] = { state: 'SAME', text };
        else cells[name] = { state: 'CHANGED', text, was: words(field, kept) };
      }
    }
    for (const [name, say] of faults) if (!(name in cells)) cells[name] = { state: 'ERROR', text: '', say };
    return cells;
  }

  /** The field at which a row as a whole is spoken of. */
  #nameField(): string {
    const [first = ''] = importMatching[this.#parts.kind].keys[0] ?? [];
    return first;
  }
}

/** How an entry ends or is suspended is decided elsewhere. */
const endings: ReadonlySet<string> = new Set(['validTo', 'mandateState', 'endGrounds', 'legalBasis']);

function effectOf(existing: SeenEntry | null, values: EntryValues): ImportEffect {
  if (existing === null) return 'ADD';
  return Object.entries(values).every(([name, value]) => same(value, existing.values[name])) ? 'NONE' : 'CHANGE';
}

function isOnly(picture: RegisterPicture, { field, text }: { field: ReferenceField; text: string }): boolean {
  return picture.named(field.noun, text).length === 1;
}

function same(one: unknown, other: unknown): boolean {
  return (one ?? null) === (other ?? null);
}

function catchInvalid(faults: Map<string, Sentences>, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    if (!faults.has(error.field)) faults.set(error.field, error.sentences);
  }
}
