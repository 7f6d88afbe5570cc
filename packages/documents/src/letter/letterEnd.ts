/** How a letter ends: signature and date, whom one may ask, and the imprint (版记). */
import type { Letter } from '@renda/domain';
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { letterBlocks } from './letterBlocks.ts';
import { pitch, size, textWidth, twoCharacters, type } from './paper.ts';

/** What stands below the text. A seal is put on signature and date: the date ends four characters in, the name stands in its middle. */
export function letterEnd(letter: Letter): FileChild[] {
  return [...annexList(letter), ...signature(letter), ...note(letter), ...annexPages(letter), ...imprint(letter)];
}

const exact = { line: pitch.text, lineRule: 'exact' } as const;
const character = twoCharacters / 2;

/** 附件：1. … 2. …, a line below the text, each name under the one before. */
function annexList({ annexes }: Letter): FileChild[] {
  const names = annexes.flatMap(({ title, isContinued }) => (isContinued ? [] : [title]));
  return names.map(
    (name, at) =>
      new Paragraph({
        keepNext: true,
        spacing: { before: at === 0 ? pitch.text : 0, ...exact },
        indent: { left: character * 5, hanging: at === 0 ? character * 3 : 0 },
        children: [new TextRun(`${at === 0 ? '附件：' : ''}${names.length === 1 ? '' : `${at + 1}. `}${name}`)],
      }),
  );
}

function annexPages({ annexes }: Letter): FileChild[] {
  const listed = annexes.filter(({ isContinued }) => !isContinued);
  return annexes.flatMap((annex) => {
    const number = listed.length === 1 ? '' : listed.indexOf(annex) + 1;
    const heading = new TextRun({ text: annex.isContinued ? '' : `附件${number}`, font: type.heading });
    return [
      new Paragraph({ pageBreakBefore: true, spacing: exact, children: [heading] }),
      new Paragraph({
        keepNext: true,
        alignment: AlignmentType.CENTER,
        spacing: { after: pitch.text / 2, line: pitch.title, lineRule: 'exact' },
        children: [new TextRun({ text: annex.title, font: type.title, size: size.two })],
      }),
      ...letterBlocks(annex.blocks, false),
    ];
  });
}

function signature({ signer, date }: Letter): FileChild[] {
  if (signer === null || date === null) return [];
  const wider = (widthOf(signer) - widthOf(date)) / 2;
  // The longer of the two is set first: a long name two characters in, else the date four.
  const [nameInset, dateInset] =
    wider > 0 ? [character * 2, character * 2 + wider] : [character * 4 - wider, character * 4];
  const line = (text: string, right: number, before: number) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      keepLines: true,
      keepNext: before > 0,
      spacing: { before, ...exact },
      indent: { right: Math.max(0, Math.round(right)) },
      children: [new TextRun(text)],
    });
  return [line(signer, nameInset, pitch.text * 2), line(date, dateInset, 0)];
}

/** How wide a line is set: figures take half a character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? character / 2 : character), 0);
}

function note({ note: text }: Letter): FileChild[] {
  if (text === null) return [];
  return [
    new Paragraph({
      spacing: { before: pitch.text, ...exact },
      indent: { left: twoCharacters },
      children: [new TextRun(`（${text}）`)],
    }),
  ];
}

const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function imprint({ copies, printed }: Letter): FileChild[] {
  if (printed === null) return [];
  const [wide, narrow] = [Math.floor(textWidth * 0.58), Math.floor(textWidth * 0.42)];
  const rows = [
    ...(copies.length > 0 ? [row([[`抄送：${copies.join('，')}。`, AlignmentType.LEFT, wide + narrow]])] : []),
    row([
      [printed.by, AlignmentType.LEFT, wide],
      [`${printed.on}印发`, AlignmentType.RIGHT, narrow],
    ]),
  ];
  return [
    new Paragraph({ spacing: { before: pitch.text, ...exact }, children: [] }),
    new Table({
      rows,
      columnWidths: [wide, narrow],
      layout: TableLayoutType.FIXED,
      width: { size: wide + narrow, type: WidthType.DXA },
      borders: { top: thick, bottom: thick, insideHorizontal: thin, left: none, right: none, insideVertical: none },
    }),
  ];
}

type Side = (typeof AlignmentType)['LEFT' | 'RIGHT'];

function row(cells: readonly (readonly [string, Side, number])[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ([text, alignment, width]) =>
        new TableCell({
          columnSpan: cells.length === 1 ? 2 : 1,
          width: { size: width, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment,
              spacing: exact,
              indent: { left: size.four * 10, right: size.four * 10 },
              children: [new TextRun({ text, size: size.four, font: type.body })],
            }),
          ],
        }),
    ),
  });
}
