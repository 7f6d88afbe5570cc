/** A workbook of tables, a sheet each: a template, rows as they are kept, or rows with what is wrong with them. */
import { PassThrough, type Readable } from 'node:stream';
import Excel from 'exceljs';
import { harmless } from './harmless.ts';

/** A column: its heading with a note, how its cells are written, and the words that may be chosen. */
export type TableColumn = {
  readonly heading: string;
  readonly note?: string;
  readonly width: number;
  readonly isRequired?: boolean;
  /** Texts stay texts, so that codes keep their zeros; days are real dates. */
  readonly format: 'text' | 'day' | 'number' | 'decimal';
  /** Words of a drop-down list. Others are refused by the sheet when `isClosed`, and only remarked upon when not. */
  readonly words?: readonly string[];
  readonly isClosed?: boolean;
};

/** A cell: its value, how it stands (a colour), and a note. */
export type TableCell =
  | string
  | number
  | null
  | { readonly value: string | number | null; readonly mark?: CellMark; readonly note?: string };

export type CellMark = 'NEW' | 'CHANGED' | 'WARNING' | 'ERROR';

export type Table = {
  /** The name of its sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows?: Iterable<readonly TableCell[]> | AsyncIterable<readonly TableCell[]>;
  /** A second sheet that explains: paragraphs, or pairs of a word and its meaning. */
  readonly guide?: { readonly name: string; readonly lines: readonly (readonly [string, string])[] };
  /** Rows beyond the last one that have the lists and formats too. */
  readonly blankRows?: number;
};

const fills: Readonly<Record<CellMark, string>> = {
  NEW: 'FFE6F4EA',
  CHANGED: 'FFE3EEFB',
  WARNING: 'FFFFF3D6',
  ERROR: 'FFFBE0DD',
};
const optionsSheet = '选项';
const pageRows = 500;

/** The bytes of a workbook with that one table, as they are written. */
export function writeTable(table: Table): Readable {
  return writeTables([table]);
}

/** The bytes of a workbook with those tables, in that order, as they are written. Words to choose from are offered in the first alone. */
export function writeTables(tables: readonly Table[]): Readable {
  const stream = new PassThrough({ highWaterMark: 256 * 1024 });
  void write(tables, stream).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function write(tables: readonly Table[], stream: PassThrough): Promise<void> {
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = 'Renda';
  for (const table of tables) await writeSheet(workbook, table, stream);
  writeOptions(workbook, tables[0]?.columns ?? []);
  await workbook.commit();
}

async function writeSheet(workbook: Writer, table: Table, stream: PassThrough): Promise<void> {
  const sheet = workbook.addWorksheet(table.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  setColumns(sheet, table.columns);
  writeHeadings(sheet, table.columns);
  let last = 1;
  for await (const cells of table.rows ?? []) {
    last += 1;
    writeRow(sheet.addRow([]), cells, table.columns);
    if (last % pageRows === 0) await drained(stream);
  }
  addLists(sheet, table.columns, last + (table.blankRows ?? 0));
  sheet.commit();
  writeGuide(workbook, table.guide);
}

/** Waits until what was written has been taken, so that a slow reader does not fill the memory; fails once nobody reads on. */
async function drained(stream: PassThrough): Promise<void> {
  while (stream.writableNeedDrain && !stream.destroyed) {
    await new Promise<void>((resolve) => {
      const goOn = () => {
        stream.off('drain', goOn).off('close', goOn);
        resolve();
      };
      stream.on('drain', goOn).on('close', goOn);
    });
  }
  if (stream.destroyed) throw new Error('nobody reads on');
}

type Writer = Excel.stream.xlsx.WorkbookWriter;

function setColumns(sheet: Excel.Worksheet, columns: readonly TableColumn[]): void {
  sheet.columns = columns.map(({ width, format }) => ({
    width,
    style: { numFmt: numberFormat[format], alignment: { vertical: 'top', wrapText: width >= 30 } },
  }));
}

const numberFormat = { text: '@', day: 'yyyy-mm-dd', number: '0', decimal: '0.0' } as const;

function writeHeadings(sheet: Excel.Worksheet, columns: readonly TableColumn[]): void {
  const row = sheet.addRow([]);
  row.height = 24;
  columns.forEach(({ heading, note, isRequired }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = isRequired ? `${heading} *` : heading;
    cell.font = { bold: true, color: { argb: isRequired ? 'FFB3261E' : 'FF1F2A37' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F5' } };
    cell.border = { bottom: { style: 'thin', color: { argb: 'FF9AA5B1' } } };
    cell.alignment = { vertical: 'middle' };
    cell.numFmt = '@';
    if (note) cell.note = { texts: [{ text: note }] };
  });
  row.commit();
}

function writeRow(row: Excel.Row, cells: readonly TableCell[], columns: readonly TableColumn[]): void {
  columns.forEach(({ format }, at) => {
    const given = cells[at] ?? null;
    const { value, mark, note } = typeof given === 'object' && given !== null ? given : { value: given };
    if (value === null && mark === undefined && note === undefined) return;
    const cell = row.getCell(at + 1);
    cell.value = cellValue(value, format);
    if (mark) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[mark] } };
    if (note) cell.note = { texts: [{ text: note }] };
  });
  row.commit();
}

function cellValue(value: string | number | null, format: TableColumn['format']): Excel.CellValue {
  if (typeof value !== 'string') return value;
  if (format === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return harmless(value);
}

/** The lists of words lie on a hidden sheet: in the rule itself they may have no more than 255 characters. */
function addLists(sheet: Excel.Worksheet, columns: readonly TableColumn[], lastRow: number): void {
  const rules = (sheet as unknown as { readonly dataValidations: Validations }).dataValidations;
  columns.forEach(({ words = [], isClosed = false, heading }, at) => {
    const column = letters(at);
    if (words.length === 0 || lastRow < 2) return;
    rules.add(`${column}2:${column}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`${optionsSheet}!$${column}$1:$${column}$${words.length}`],
      showErrorMessage: true,
      errorStyle: isClosed ? 'error' : 'warning',
      errorTitle: heading,
      error: isClosed ? '请从下拉列表中选择。' : '不在下拉列表中，确定要填吗？',
    });
  });
}

type Validations = { add(range: string, rule: Excel.DataValidation): void };

function writeOptions(workbook: Writer, columns: readonly TableColumn[]): void {
  const longest = Math.max(0, ...columns.map(({ words = [] }) => words.length));
  if (longest === 0) return;
  const sheet = workbook.addWorksheet(optionsSheet, { state: 'hidden' });
  for (let at = 0; at < longest; at += 1) {
    sheet.addRow(columns.map(({ words = [] }) => harmless(words[at] ?? ''))).commit();
  }
  sheet.commit();
}

function writeGuide(workbook: Writer, guide: Table['guide']): void {
  if (!guide) return;
  const sheet = workbook.addWorksheet(guide.name);
  sheet.columns = [
    { width: 22, style: { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } } },
    { width: 90, style: { alignment: { vertical: 'top', wrapText: true } } },
  ];
  for (const [word, meaning] of guide.lines) sheet.addRow([harmless(word), harmless(meaning)]).commit();
  sheet.commit();
}

/** 0 → A, 26 → AA. */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`;
}
