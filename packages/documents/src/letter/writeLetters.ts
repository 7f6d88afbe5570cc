/** Official letters as a Word file, laid out by GB/T 9704-2012; each begins on a page of its own, numbered from 1. */
import type { Letter } from '@renda/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { letterBlocks } from './letterBlocks.ts';
import { letterEnd } from './letterEnd.ts';
import { aboveHead, fontTable, page, pitch, size, textWidth, twoCharacters, type } from './paper.ts';

const red = 'C00000';
/** A head fills the width of the text and no more: 发文机关标志 up to 22 mm high. */
const largestHead = 96;

/** The bytes of a Word file with those letters. */
export function writeLetters(letters: readonly Letter[]): Promise<Buffer> {
  const file = new Document({
    creator: 'Renda',
    title: letters[0]?.title ?? '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: type.body, size: size.three, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
      },
    },
    sections: letters.map(sectionOf),
  });
  return Packer.toBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable }]);
}

function sectionOf(letter: Letter): ISectionOptions {
  const isLetter = letter.form === 'LETTER';
  const odd = pageNumber(AlignmentType.RIGHT);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isLetter,
      page: { size: page.size, margin: page.margin, pageNumbers: { start: 1 } },
    },
    footers: { default: odd, even: pageNumber(AlignmentType.LEFT), ...(isLetter && { first: letterFoot() }) },
    children: [
      ...head(letter),
      title(letter),
      ...addressee(letter),
      ...letterBlocks(letter.blocks, letter.signer !== null),
      ...letterEnd(letter),
    ],
  };
}

/** — 1 —, a character in from the outer edge. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: type.number, size: size.four });
  const indent = { left: size.four * 10, right: size.four * 10 };
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [run] })] });
}

/** A letter's first page ends in the second of its two red lines and has no number. */
function letterFoot(): Footer {
  const line = { style: BorderStyle.THIN_THICK_SMALL_GAP, color: red, size: 24, space: 1 };
  return new Footer({ children: [new Paragraph({ border: { top: line }, children: [] })] });
}

function head(letter: Letter): FileChild[] {
  const corner = letter.corner.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { line: pitch.text, lineRule: 'exact' },
        children: [new TextRun({ text, font: type.heading, size: size.three })],
      }),
  );
  if (letter.head === null) return corner;
  const isDocument = letter.form === 'DOCUMENT';
  const used = letter.corner.length * pitch.text;
  const line = isDocument
    ? { style: BorderStyle.SINGLE, color: red, size: 18, space: 11 }
    : { style: BorderStyle.THICK_THIN_SMALL_GAP, color: red, size: 24, space: 8 };
  const number = new Paragraph({
    alignment: isDocument ? AlignmentType.CENTER : AlignmentType.RIGHT,
    spacing: { before: isDocument ? pitch.text * 2 : 120, line: pitch.text, lineRule: 'exact' },
    ...(isDocument && { border: { bottom: line } }),
    children: [new TextRun(letter.number ?? '')],
  });
  const name = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: isDocument ? Math.max(0, aboveHead - used) : 0 },
    ...(!isDocument && { border: { bottom: line } }),
    children: [new TextRun({ text: letter.head, font: type.title, size: headSize(letter.head), color: red })],
  });
  return [...corner, name, number];
}

function headSize(name: string): number {
  return Math.min(largestHead, Math.floor(textWidth / 10 / [...name].length));
}

function title({ title: text, form }: Letter): FileChild {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: {
      before: { FORM: 0, LETTER: pitch.text, DOCUMENT: pitch.text * 2 }[form],
      after: pitch.text,
      line: pitch.title,
      lineRule: 'exact',
    },
    children: [new TextRun({ text, font: type.title, size: size.two })],
  });
}

function addressee({ to }: Letter): FileChild[] {
  if (to === null) return [];
  const spacing = { line: pitch.text, lineRule: 'exact' } as const;
  return [new Paragraph({ spacing, indent: { right: twoCharacters / 2 }, children: [new TextRun(`${to}：`)] })];
}
