/** Judges rows that are no entries of the register: each by its own cells, against what is kept under the same key. */
import {
  type CellVerdict,
  checkedField,
  type ImportEffect,
  type ImportKind,
  Invalid,
  importColumns,
  importMatching,
  type RegisterField,
  rawText,
  readCell,
  type Sentences,
  stateOfRow,
} from '@renda/domain';
import { newId } from '../newId.ts';
import { refused } from './importSentences.ts';
import type { JudgedRow, JudgeParts, RowsJudge, RowToJudge } from './KindWork.ts';

/** The values of a row by field, null where a cell is empty. */
export type KeyedValues = Readonly<Record<string, string | number | boolean | null>>;

/** What is kept already; one without an id stands nowhere in a table of ours, and a row that says otherwise is added. */
export type Kept = { readonly id: string | null; readonly version: number; readonly values: KeyedValues };

/** What is to be said of a row although its cells are right: its words, at a field; `isNothing` leaves the row out. */
export type Remark = { readonly field: string; readonly say: Sentences; readonly isNothing?: boolean };

/** What a kind says of its rows. */
export type KeyedKind = {
  readonly kind: ImportKind;
  readonly kept: (values: KeyedValues) => Kept | null;
  readonly remark: (values: KeyedValues, kept: Kept | null) => Remark | null;
  /** The columns that are written. */
  readonly entry: (id: string, values: KeyedValues) => Readonly<Record<string, unknown>>;
};

type Read = {
  readonly values: Record<string, string | number | boolean | null>;
  readonly texts: Record<string, string>;
  readonly faults: Map<string, Sentences>;
};

export class KeyedJudge implements RowsJudge {
  readonly #parts: JudgeParts;
  readonly #kind: KeyedKind;
  readonly #fields: Readonly<Record<string, RegisterField>>;
  /** The row of the file that bore a key already. */
  readonly #taken = new Map<string, number>();

  constructor(parts: JudgeParts, kind: KeyedKind) {
    this.#parts = parts;
    this.#kind = kind;
    this.#fields = importColumns(kind.kind);
  }

  awaitsAnother(): boolean {
    return false;
  }

  async judge(row: RowToJudge): Promise<JudgedRow> {
    const read = this.#read(row);
    const { values, faults } = read;
    const key = this.#key(values);
    const first = this.#taken.get(key);
    if (faults.size === 0 && first !== undefined) faults.set(this.#keyFields()[0] ?? '', refused.twice(first));
    if (faults.size > 0) return this.#judged(row, read, null, null);
    this.#taken.set(key, row.number);
    const kept = this.#kind.kept(values);
    return this.#judged(row, read, kept, this.#kind.remark(values, kept));
  }

  /** The values that are kept in columns that the file does not have stay as they are. */
  #read({ cells }: RowToJudge): Read {
    const read: Read = { values: {}, texts: {}, faults: new Map() };
    for (const [name, field] of Object.entries(this.#fields)) {
      const at = this.#parts.mapping.indexOf(name);
      const raw = at < 0 ? null : (cells[at] ?? null);
      if (at >= 0) read.texts[name] = rawText(raw);
      const reading = readCell(field, raw);
      if ('problem' in reading) read.faults.set(name, reading.problem);
      else if (at >= 0 || (field.isRequired && field.usual === undefined))
        this.#check(read, name, field, reading.value);
    }
    return read;
  }

  #check({ values, faults }: Read, name: string, field: RegisterField, value: unknown): void {
    try {
      values[name] = checkedField(name, value ?? field.usual ?? null, field) as string | number | boolean | null;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      faults.set(name, error.sentences);
    }
  }

  #judged(row: RowToJudge, read: Read, kept: Kept | null, remark: Remark | null): JudgedRow {
    const isWrong = read.faults.size > 0;
    const values = { ...this.#usual(), ...kept?.values, ...read.values };
    const isSame = kept !== null && Object.entries(read.values).every(([name, value]) => value === kept.values[name]);
    const effect: ImportEffect = isWrong || isSame || remark?.isNothing ? 'NONE' : kept?.id ? 'CHANGE' : 'ADD';
    const cells = this.#cells(read, kept);
    const at = remark && !isSame ? cells[remark.field] : undefined;
    if (remark && at) cells[remark.field] = { ...at, state: 'WARNING', say: remark.say };
    const id = kept?.id ?? row.entryId ?? newId();
    return {
      number: row.number,
      verdict: { state: stateOfRow(cells, effect), effect, cells },
      entryId: isWrong ? null : id,
      entryVersion: kept?.id ? kept.version : null,
      entry: effect === 'NONE' ? null : this.#kind.entry(id, values),
    };
  }

  #cells({ values, texts, faults }: Read, kept: Kept | null): Record<string, CellVerdict> {
    const cells: Record<string, CellVerdict> = {};
    for (const [name, field] of Object.entries(this.#fields)) {
      const say = faults.get(name);
      if (say) cells[name] = { state: 'ERROR', text: texts[name] ?? '', say };
      if (say || !(name in texts)) continue;
      const value = values[name] ?? null;
      const text = faults.size > 0 ? (texts[name] ?? '') : inWords(field, value);
      const was = kept?.values[name] ?? null;
      if (kept === null) cells[name] = { state: text === '' ? 'SAME' : 'NEW', text };
      else if (value === was) cells[name] = { state: 'SAME', text };
      else cells[name] = { state: 'CHANGED', text, was: inWords(field, was) };
    }
    return cells;
  }

  /** What a row has in columns that its file does not have. */
  #usual(): Record<string, string | boolean | null> {
    return Object.fromEntries(Object.entries(this.#fields).map(([name, { usual }]) => [name, usual ?? null]));
  }

  #key(values: KeyedValues): string {
    return JSON.stringify(this.#keyFields().map((name) => values[name] ?? null));
  }

  #keyFields(): readonly string[] {
    return importMatching[this.#kind.kind].keys[0] ?? [];
  }
}

/** A value as it stands in a cell of a workbook. */
export function inWords(field: RegisterField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'choice') return field.terms[String(value)]?.['zh-CN'] ?? String(value);
  if (field.type === 'flag') return value === true ? '是' : '否';
  return String(value);
}
