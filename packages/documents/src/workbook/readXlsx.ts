/** The rows of a workbook's first visible sheet. */
import type { RawCell } from '@renda/domain';
import { openArchive } from './Archive.ts';
import { type Attributes, readXml } from './readXml.ts';
import { refuseFile, refuseTooMany } from './refuseFile.ts';
import type { SheetRow } from './SheetRow.ts';
import { tableLimits } from './tableLimits.ts';
import { type WorkbookParts, workbookParts } from './workbookParts.ts';

/** The rows that hold anything, as they are unpacked. Refuses (`Invalid`) what is broken or beyond the limits. */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<SheetRow[]> {
  const archive = await openArchive(bytes);
  const parts = await workbookParts(archive);
  const sheet = new SheetReader(parts);
  for await (const _ of readXml(archive.text(parts.sheet), sheet)) {
    if (sheet.rows.length > 0) yield sheet.rows.splice(0);
  }
  if (sheet.rows.length > 0) yield sheet.rows.splice(0);
}

/** Hears a sheet's XML and makes rows of it. */
class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly #parts: WorkbookParts;
  #count = 0;
  #empty = 0;
  #number = 0;
  #cells: RawCell[] = [];
  #heard = 0;
  #cell: Attributes = {};
  #column = -1;
  #value = '';
  #isValue = false;
  #isFormula = false;
  #isSpoken = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'row':
        this.#number = Number(attributes.r ?? this.#number + 1);
        this.#cells = [];
        this.#heard = 0;
        this.#column = -1;
        break;
      case 'c':
        this.#cell = attributes;
        this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
        this.#value = '';
        this.#isFormula = false;
        this.#heard += 1;
        if (this.#heard > tableLimits.cellsPerRow) refuseTooMany('COLUMNS', tableLimits.columns);
        break;
      case 'f':
        this.#isFormula = true;
        break;
      case 'rPh':
        this.#isSpoken = true;
        break;
      case 'v':
      case 't':
        this.#isValue = !this.#isSpoken;
        break;
    }
  };

  text = (text: string): void => {
    if (!this.#isValue) return;
    this.#value += text;
    if (this.#value.length > tableLimits.cellCharacters) refuseFile('BLOWN_UP');
  };

  close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'rPh') this.#isSpoken = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  };

  #endCell(): void {
    const cell = this.#isFormula ? ({ unfit: 'FORMULA' } as const) : this.#read();
    if (cell === null || cell === '') return;
    if (this.#column >= tableLimits.columns) refuseTooMany('COLUMNS', tableLimits.columns);
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }

  #read(): RawCell {
    const value = this.#value;
    switch (this.#cell.t) {
      case 's':
        return plainText(this.#parts.shared[Number(value)] ?? '');
      case 'inlineStr':
      case 'str':
        return plainText(value);
      case 'b':
        return value === '1';
      case 'e':
        return { unfit: 'FAULT' };
      case 'd':
        return value.slice(0, 10);
      default:
        return value === '' ? null : this.#dayOrNumber(Number(value));
    }
  }

  #dayOrNumber(value: number): RawCell {
    if (!Number.isFinite(value)) return { unfit: 'FAULT' };
    if (this.#parts.dates[Number(this.#cell.s ?? -1)] !== true) return value;
    return dayOfSerial(value, this.#parts.is1904) ?? value;
  }

  #endRow(): void {
    if (this.#cells.length === 0) {
      this.#empty += 1;
      if (this.#empty > tableLimits.emptyRows) refuseFile('BLOWN_UP');
      return;
    }
    this.#count += 1;
    if (this.#count > tableLimits.rows) refuseTooMany('ROWS', tableLimits.rows - 20);
    this.rows.push({ number: this.#number, cells: this.#cells });
  }
}

/** A text that was made harmless on its way out comes back as it was. */
function plainText(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** B7 → 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The day that a spreadsheet counts as this number; its hours are no matter. Null beyond the calendar. */
function dayOfSerial(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
