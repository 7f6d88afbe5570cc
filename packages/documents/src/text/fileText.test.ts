import { buffer } from 'node:stream/consumers';
import type { AttachmentText } from '@renda/domain';
import { describe, expect, it } from 'vitest';
import { zip } from '../testing/zip.ts';
import { writeTable } from '../workbook/writeTable.ts';
import { fileText } from './fileText.ts';
import { textLimits } from './textLimits.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const docx = (body: string, size?: number) =>
  zip({ 'word/document.xml': { text: Buffer.from(body), ...(size === undefined ? {} : { size }) } });
const paragraph = (...runs: string[]) => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const document = (...paragraphs: string[]) =>
  `<w:document xmlns:w="w"><w:body>${paragraphs.join('')}</w:body></w:document>`;

/** A page that says it in a Chinese font which is not in the file, as offices print. */
function pdf(text: string): Buffer {
  const units = [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const page = `BT /F 12 Tf 50 700 Td <${units}> Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${page.length}>>\nstream\n${page}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}${table}${trailer}`, 'latin1');
}

const textOf = (read: AttachmentText) => (read.state === 'REFUSED' ? read : read.text);

describe('the words of a file', () => {
  it('of Word are those of its paragraphs, whatever runs they are cut into', async () => {
    const file = docx(document(paragraph('临崖路段', '防护栏'), paragraph('二〇二六年 &amp; 三月')));
    expect(await fileText(word, file)).toEqual({ state: 'READ', text: '临崖路段防护栏\n二〇二六年 & 三月' });
  });

  it('of Excel are the texts of its cells', async () => {
    const column = (heading: string) => ({ heading, width: 10, format: 'text' as const });
    const columns = [column('事项'), column('单位')];
    const bytes = await buffer(writeTable({ name: '表', columns, rows: [['更换供水管网', '水务局']] }));
    expect(textOf(await fileText(excel, bytes))).toContain('更换供水管网');
  });

  it('of a PDF are read by the tables of Chinese fonts', async () => {
    expect(textOf(await fileText('application/pdf', pdf('关于修复水毁沟渠的答复')))).toContain('修复水毁沟渠');
  });

  it('of plain text are read in UTF-8 and as older systems wrote it', async () => {
    expect(textOf(await fileText('text/csv', Buffer.from('路灯,卡斯镇')))).toBe('路灯,卡斯镇');
    expect(textOf(await fileText('text/csv', Buffer.from([0xc2, 0xb7, 0xb5, 0xc6])))).toBe('路灯');
  });

  it('end at the bound, and it is told that there are more', async () => {
    const long = paragraph('长'.repeat(1_000)).repeat(30);
    const read = await fileText(word, docx(document(long)));
    expect(read.state).toBe('CUT');
    expect([...String(textOf(read))]).toHaveLength(textLimits.characters);
  });
});

describe('a hostile or broken file is refused with the reason, and nothing is thrown', () => {
  const doctype = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>';
  it.each<[string, Parameters<typeof fileText>[0], Uint8Array, string]>([
    ['what is no archive', word, Buffer.from('PK no archive at all'), 'BROKEN'],
    ['an archive without a document', word, zip({ 'a.txt': { text: Buffer.from('a') } }), 'BROKEN'],
    ['a document that ends half-way', word, docx('<w:document xmlns:w="w"><w:body><w:p>'), 'BROKEN'],
    ['a document type with entities', word, docx(doctype), 'UNSAFE'],
    ['a part that says it is huge', word, docx(document(), 2 ** 31), 'BLOWN_UP'],
    ['an empty file', excel, new Uint8Array(), 'BROKEN'],
    ['a PDF that is none', 'application/pdf', Buffer.from('%PDF-1.7 and nothing else'), 'BROKEN'],
  ])('%s', async (_name, type, bytes, refusal) => {
    expect(await fileText(type, bytes)).toEqual({ state: 'REFUSED', refusal });
  });
});
