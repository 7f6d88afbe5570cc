import { buffer } from 'node:stream/consumers';
import { Invalid, type RawCell } from '@renda/domain';
import { describe, expect, it } from 'vitest';
import { zip } from '../testing/zip.ts';
import { openArchive } from './Archive.ts';
import { readTable } from './readTable.ts';
import { type TableColumn, writeTable } from './writeTable.ts';

async function rowsOf(bytes: Uint8Array): Promise<(readonly RawCell[])[]> {
  const rows: (readonly RawCell[])[] = [];
  for await (const some of readTable(bytes)) rows.push(...some.map(({ cells }) => cells));
  return rows;
}

/** The sentence with which a file is refused. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await rowsOf(bytes).then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  );
  if (outcome instanceof Invalid) return outcome.message;
  throw outcome;
}

const workbook = '<workbook><sheets><sheet name="s" sheetId="1"/></sheets></workbook>';

/** A workbook whose sheet is this XML. */
function sheet(xml: string | Buffer, size?: number): Buffer {
  const text = Buffer.isBuffer(xml) ? xml : Buffer.from(`<worksheet><sheetData>${xml}</sheetData></worksheet>`);
  return zip({
    'xl/workbook.xml': { text: Buffer.from(workbook) },
    'xl/worksheets/sheet1.xml': size === undefined ? { text } : { text, size },
  });
}

const column = (heading: string, format: TableColumn['format']): TableColumn => ({ heading, format, width: 12 });

describe('a workbook', () => {
  it('says when it is read what was written: texts with their zeros, days, figures, and what looked like a formula', async () => {
    const rows = [
      ['0012', '2026-03-05', 7],
      ['=1+1', null, null],
      ['+86 138', null, 0],
    ] as const;
    const columns = [column('代码', 'text'), column('日期', 'day'), column('数', 'number')];
    const bytes = await buffer(writeTable({ name: '表', columns, rows }));
    expect(await rowsOf(bytes)).toEqual([
      ['代码', '日期', '数'],
      ['0012', '2026-03-05', 7],
      ['=1+1'],
      ['+86 138', null, 0],
    ]);
  });

  it('holds what looks like a formula as text behind an apostrophe', async () => {
    const rows = [['=HYPERLINK("http://x")'], ['@SUM(1)'], ['\tx'], ['-2+3']];
    const bytes = await buffer(writeTable({ name: '表', columns: [column('名称', 'text')], rows }));
    const xml = (await openArchive(bytes)).text('xl/worksheets/sheet1.xml');
    let inner = '';
    for await (const piece of xml) inner += piece;
    expect(inner).not.toContain('<f>');
    for (const start of ['=HYPERLINK', '@SUM', '-2+3']) expect(inner).toContain(`&apos;${start}`);
  });

  it('whose cell is a formula says so instead of its value', async () => {
    const rows = await rowsOf(
      sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#N/A</v></c></row>'),
    );
    expect(rows).toEqual([[{ unfit: 'FORMULA' }, { unfit: 'FAULT' }]]);
  });
});

describe('a file is refused, with what to do, that', () => {
  it('says that it unpacks to more than is read, or unpacks to more than it says', async () => {
    const blank = Buffer.alloc(1024 * 1024, 0x20);
    expect(await refusal(sheet(blank, 300 * 1024 * 1024))).toContain('大得不正常');
    expect(await refusal(sheet(blank, 1000))).toContain('已损坏');
  });

  it('has a million columns', async () => {
    const cells = Array.from({ length: 30_000 }, (_, at) => `<c t="inlineStr"><is><t>${at}</t></is></c>`).join('');
    expect(await refusal(sheet(`<row r="1">${cells}</row>`))).toContain('最多读取 200 列');
    expect(await refusal(sheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))).toContain('最多读取 200 列');
  });

  it('has more rows than are taken at once', async () => {
    const rows = Array.from({ length: 50_030 }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join('');
    expect(await refusal(sheet(rows))).toContain('最多导入 50,000 行');
  });

  it('declares entities that swell', async () => {
    const xml = '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await refusal(sheet(Buffer.from(xml)))).toContain('文档类型声明');
  });

  it.each([
    ['is under a password', 'EncryptedPackage', '打开密码'],
    ['is of an old Excel', 'Workbook', '另存为“Excel 工作簿（.xlsx）”'],
    ['is another compound file', 'WordDocument', '不是 Excel 工作簿'],
  ])('%s', async (_what, name, words) => {
    const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await refusal(Buffer.concat([magic, Buffer.alloc(512), Buffer.from(name, 'utf16le')]))).toContain(words);
  });

  it('was cut off, is no workbook, or is no table at all', async () => {
    const whole = sheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await refusal(whole.subarray(0, 60))).toContain('已损坏');
    expect(await refusal(sheet(Buffer.from('<worksheet><row>')))).toContain('已损坏');
    expect(await refusal(zip({ 'word/document.xml': { text: Buffer.from('<x/>') } }))).toContain('不是 Excel');
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))).toContain('不是 Excel');
  });
});

describe('a CSV file', () => {
  it('is read in UTF-8 and in GB18030, with commas or tabs', async () => {
    expect(await rowsOf(Buffer.from('\ufeff姓名,性别\n岩·罕拉,男\n'))).toEqual([
      ['姓名', '性别'],
      ['岩·罕拉', '男'],
    ]);
    const gb = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x09, 0xd0, 0xd4, 0xb1, 0xf0]);
    expect(await rowsOf(gb)).toEqual([['姓名', '性别']]);
  });
});
