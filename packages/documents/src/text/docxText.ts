/** The words of a Word document: its paragraphs, tables among them, each on a line. */
import { openArchive } from '../workbook/Archive.ts';
import { readXml } from '../workbook/readXml.ts';
import { refuseFile } from '../workbook/refuseFile.ts';

const body = 'word/document.xml';

/** The words as they are unpacked. Refuses (`Invalid`) what is no such document, or broken. */
export async function* docxText(bytes: Uint8Array): AsyncGenerator<string> {
  const archive = await openArchive(bytes);
  if (!archive.has(body)) refuseFile('BROKEN');
  let heard = '';
  let isText = false;
  const listener = {
    open(name: string) {
      if (name === 't') isText = true;
      else if (name === 'tab' || name === 'br') heard += ' ';
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'p') heard += '\n';
    },
    text(text: string) {
      if (isText) heard += text;
    },
  };
  for await (const _ of readXml(archive.text(body), listener)) {
    yield heard;
    heard = '';
  }
  yield heard;
}
