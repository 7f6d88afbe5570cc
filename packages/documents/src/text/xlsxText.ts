/** The words of a workbook: all texts of its cells, those of formulas among them, each on a line; numbers are no words. */
import { type Archive, openArchive } from '../workbook/Archive.ts';
import { type Attributes, readXml } from '../workbook/readXml.ts';
import { refuseFile } from '../workbook/refuseFile.ts';
import { textLimits } from './textLimits.ts';

/** The texts that cells share, then those that stand in the cells themselves. Refuses (`Invalid`) what is no workbook, or broken. */
export async function* xlsxText(bytes: Uint8Array): AsyncGenerator<string> {
  const archive = await openArchive(bytes);
  if (!archive.has('xl/workbook.xml')) refuseFile('BROKEN');
  yield* textsOf(archive, 'xl/sharedStrings.xml', 'si');
  for (let sheet = 1; sheet <= textLimits.parts; sheet += 1) {
    yield* textsOf(archive, `xl/worksheets/sheet${sheet}.xml`, 'is');
  }
}

/** What stands in `t`, one text a line. How a text is spoken (rPh) is no part of it. */
async function* textsOf(archive: Archive, part: string, line: string): AsyncGenerator<string> {
  if (!archive.has(part)) return;
  let heard = '';
  let isText = false;
  let isSpoken = false;
  let isString = false;
  const listener = {
    open(name: string, { t: type }: Attributes) {
      if (name === 'c') isString = type === 'str';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
      else if (name === 'v') isText = isString;
    },
    close(name: string) {
      if (name === 't' || name === 'v') isText = false;
      if (name === 'rPh') isSpoken = false;
      if (name === line || name === 'c') heard += '\n';
    },
    text(text: string) {
      if (isText) heard += text;
    },
  };
  for await (const _ of readXml(archive.text(part), listener)) {
    yield heard;
    heard = '';
  }
  yield heard;
}
