import { letter, replyLetters } from '@renda/domain';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../workbook/Archive.ts';
import { writeLetters } from './writeLetters.ts';

const [lead, coSigner] = replyLetters({
  suggestion: { officialNumber: '县十八届人大六次会议第0012号', title: '关于修路的建议' },
  unit: '县交通运输局',
  leadDeputy: '鲁演示',
  coSigners: ['杨演示'],
  body: '一、办理情况。已装护栏。\n二、下步工作。加强巡查。',
  documentNumber: '县交函〔2026〕12号',
  replyClass: 'A',
  openness: 'OPEN',
  signedBy: '李演示',
  issuedOn: '2026-05-20',
  contactName: '段演示',
  contactPhone: '0875-7120000',
  commitments: [],
  copies: ['县人大常委会代表工作委员会'],
});
if (!lead || !coSigner) throw new Error('a letter to each signatory');

const wordsOf = async (bytes: Buffer) =>
  (await mammoth.extractRawText({ buffer: bytes })).value.split(/\n+/).filter(Boolean);

async function part(bytes: Buffer, name: string): Promise<string> {
  const archive = await openArchive(bytes);
  const pieces: string[] = [];
  for await (const piece of archive.text(name)) pieces.push(piece);
  return pieces.join('');
}

describe('a letter as a Word file', () => {
  it('says to another reader what it was given to say, in the order of an official letter', async () => {
    expect(await wordsOf(await writeLetters([lead]))).toEqual([
      '办理结果：A类　　公开属性：公开',
      '县交通运输局',
      '县交函〔2026〕12号',
      '县交通运输局关于县十八届人大六次会议第0012号建议的答复',
      '鲁演示代表：',
      '您提出的《关于修路的建议》（县十八届人大六次会议第0012号建议）收悉。经研究，现答复如下：',
      '一、办理情况。已装护栏。',
      '二、下步工作。加强巡查。',
      '县交通运输局',
      '2026年5月20日',
      '（联系人：段演示　　联系电话：0875-7120000）',
      '抄送：县人大常委会代表工作委员会。',
      '县交通运输局',
      '2026年5月20日印发',
    ]);
  });

  it('is set on the paper of GB/T 9704: A4, its margins, its type, with what to take instead', async () => {
    const bytes = await writeLetters([lead, coSigner]);
    const text = await part(bytes, 'word/document.xml');
    expect(text.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(2);
    expect(text).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(text).toContain('w:line="579" w:lineRule="exact"');
    expect(text).toContain('方正小标宋简体');
    expect(await part(bytes, 'word/fontTable.xml')).toContain('<w:altName w:val="仿宋;FangSong;');
  });

  it('holds a table, a form and bars as they were given', async () => {
    const words = await wordsOf(
      await writeLetters([
        letter('FORM', '表', {
          blocks: [
            { kind: 'table', columns: [{ heading: '编号', width: 1 }], rows: [['第0012号'], ['=1+1']] },
            { kind: 'form', rows: [{ cells: [{ label: '意见', value: '□满意' }], lines: 4 }] },
            { kind: 'chart', title: '办复率', bars: [{ label: '全县', percent: 75, of: '3/4' }] },
          ],
        }),
      ]),
    );
    expect(words).toEqual(['表', '编号', '第0012号', '=1+1', '意见', '□满意', '办复率', '全县', '75.0%（3/4）']);
  });

  it('keeps signs that mean something in XML, and drops those that it may not hold', async () => {
    const words = await wordsOf(await writeLetters([letter('FORM', '“A<B>&C”\u0007', {})]));
    expect(words).toEqual(['“A<B>&C”']);
  });
});
