/** What a workbook says beside its rows: which sheet is first, which texts cells share, which formats are dates. */
import type { Archive } from './Archive.ts';
import { readWholeXml } from './readXml.ts';
import { refuseFile } from './refuseFile.ts';
import { tableLimits } from './tableLimits.ts';

/** The parts by which the cells of the first visible sheet are understood. */
export type WorkbookParts = {
  readonly sheet: string;
  readonly shared: readonly string[];
  /** By the number of a cell's style, whether it shows a date. */
  readonly dates: readonly boolean[];
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly is1904: boolean;
};

/** Reads them. Refuses (`Invalid`) an archive that is no workbook. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts> {
  if (archive.has('xl/workbook.bin')) refuseFile('BINARY_EXCEL');
  if (!archive.has('xl/workbook.xml')) refuseFile('NO_TABLE');
  const sheets: { readonly id: string; readonly isHidden: boolean }[] = [];
  let is1904 = false;
  await readWholeXml(archive.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ id: attributes['r:id'] ?? '', isHidden: isHidden(attributes.state) });
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  const paths = await sheetPaths(archive);
  const first = sheets.find(({ isHidden: hidden }) => !hidden) ?? sheets[0];
  const sheet = paths.get(first?.id ?? '') ?? 'xl/worksheets/sheet1.xml';
  if (!archive.has(sheet)) refuseFile('BROKEN');
  return { sheet, shared: await sharedTexts(archive), dates: await dateStyles(archive), is1904 };
}

function isHidden(state: string | undefined): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

async function sheetPaths(archive: Archive): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  await readWholeXml(archive.text('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return paths;
}

/** The texts that cells share. How a text is spoken (rPh) is no part of it. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let left: number = tableLimits.sharedCharacters;
  let isText = false;
  let isSpoken = false;
  await readWholeXml(archive.text('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') isText = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    close(name) {
      if (name === 'si') texts.push(current);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
    },
    text(text) {
      if (!isText) return;
      left -= text.length;
      if (left < 0) refuseFile('BLOWN_UP');
      current += text;
    },
  });
  return texts;
}

/** Built-in formats that show a date; 27 to 36 and 50 to 58 are the Chinese ones. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

async function dateStyles(archive: Archive): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const dates: boolean[] = [];
  let isInCells = false;
  await readWholeXml(archive.text('xl/styles.xml'), {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') own.set(Number(numFmtId), showsDate(formatCode));
      if (name === 'xf' && isInCells) dates.push(own.get(Number(numFmtId)) ?? builtInDates.has(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return dates;
}

/** Whether a format of one's own shows a day: years or days outside quotes and brackets. */
function showsDate(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));
}
