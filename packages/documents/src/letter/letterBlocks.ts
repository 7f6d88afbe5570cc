/** The body of a letter: paragraphs numbered by level, tables, forms, bars. */
import type { FormRow, LetterBar, LetterBlock } from '@renda/domain';
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { pitch, size, textWidth, twoCharacters, type } from './paper.ts';

/** Blocks in order; the last paragraph stays with what is signed below it. */
export function letterBlocks(blocks: readonly LetterBlock[], isSigned: boolean): FileChild[] {
  return blocks.flatMap((block, at) => blockOf(block, isSigned && at === blocks.length - 1));
}

function blockOf(block: LetterBlock, keepNext: boolean): FileChild[] {
  if (block.kind === 'text') return [textParagraph(block.text, keepNext)];
  if (block.kind === 'remark') return [remark(block.text)];
  if (block.kind === 'form') return [formTable(block.rows), gap()];
  if (block.kind === 'chart') return [caption(block.title), barTable(block.bars), gap()];
  const widths = shares(block.columns.map(({ width }) => width));
  const heading = tableRow(
    block.columns.map((column) => column.heading),
    widths,
    true,
  );
  return [gridTable([heading, ...block.rows.map((cells) => tableRow(cells, widths, false))], widths), gap()];
}

const exact = (line: number) => ({ line, lineRule: 'exact' }) as const;

/** First level 黑体, second 楷体, the others as the text: only the words before the first full stop are the heading. */
const levels = [
  { is: /^[一二三四五六七八九十]+、/, font: type.heading },
  { is: /^（[一二三四五六七八九十]+）/, font: type.subheading },
] as const;

function textParagraph(text: string, keepNext: boolean): Paragraph {
  const level = levels.find(({ is }) => is.test(text));
  const stop = level ? text.indexOf('。') + 1 || text.length : 0;
  const runs = [
    ...(level ? [new TextRun({ text: text.slice(0, stop), font: level.font })] : []),
    ...(stop < text.length ? [new TextRun(text.slice(stop))] : []),
  ];
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    keepNext,
    spacing: exact(pitch.text),
    indent: { firstLine: twoCharacters },
    children: runs,
  });
}

function remark(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: pitch.table / 4, after: pitch.table / 4, ...exact(pitch.table) },
    children: [new TextRun({ text, size: size.smallFour })],
  });
}

function caption(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: pitch.table / 2, ...exact(pitch.text) },
    children: [new TextRun({ text, font: type.heading, size: size.smallFour })],
  });
}

function gap(): Paragraph {
  return new Paragraph({ spacing: exact(pitch.table / 2), children: [] });
}

function shares(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((textWidth * width) / total));
}

function gridTable(rows: TableRow[], columnWidths: number[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
  });
}

function tableRow(cells: readonly string[], widths: readonly number[], tableHeader: boolean): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: widths.map((width, at) => cell(cells[at] ?? '', width, tableHeader ? type.heading : type.body)),
  });
}

function cell(
  text: string,
  width: number,
  font: string,
  more: { columnSpan?: number; isLabel?: boolean; keepNext?: boolean } = {},
): TableCell {
  const alignment = more.isLabel || font === type.heading ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(more.columnSpan !== undefined && { columnSpan: more.columnSpan }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment,
          keepNext: more.keepNext ?? false,
          spacing: exact(pitch.table),
          children: [new TextRun({ text: line, font, size: size.smallFour })],
        }),
    ),
  });
}

/** Label, value, label, value: the grid of a form; a row with one label spans it. */
const formWidths = shares([20, 30, 20, 30]);
const formRowHeight = 620;

function formTable(rows: readonly FormRow[]): Table {
  const [label = 0, value = 0] = formWidths;
  return gridTable(
    rows.map(
      ({ cells, lines = 1 }) =>
        new TableRow({
          cantSplit: true,
          height: { value: Math.max(formRowHeight, lines * pitch.table + 80), rule: HeightRule.ATLEAST },
          children: cells.flatMap((each) => [
            cell(each.label, label, type.heading, { isLabel: true }),
            cells.length === 1
              ? cell(each.value, textWidth - label, type.body, { columnSpan: 3 })
              : cell(each.value, value, type.body),
          ]),
        }),
    ),
    formWidths,
  );
}

const barWidths = shares([20, 50, 30]);
const barParts = 40;

/** A bar is drawn as a cell filled so far: it prints alike everywhere, and needs no picture. */
function barTable(bars: readonly LetterBar[]): Table {
  const [label = 0, track = 0, figure = 0] = barWidths;
  const part = Math.floor(track / barParts);
  const widths = [label, ...Array.from({ length: barParts }, () => part), figure];
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const rows = bars.map(({ label: name, percent, of }, at) => {
    // All bars stand on one page, to be compared.
    const keepNext = at < bars.length - 1;
    const filled = Math.round((Math.min(Math.max(percent, 0), 100) / 100) * barParts);
    return new TableRow({
      cantSplit: true,
      children: [
        cell(name, label, type.body, { keepNext }),
        ...(filled > 0 ? [bar(filled, part, '2F54EB')] : []),
        ...(filled < barParts ? [bar(barParts - filled, part, 'EEF1F5')] : []),
        cell(`${percent.toFixed(1)}%（${of}）`, figure, type.body),
      ],
    });
  });
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 40, right: 40, top: 30, bottom: 30 },
    borders: { top: none, bottom: none, left: none, right: none, insideVertical: none, insideHorizontal: none },
  });
}

function bar(parts: number, part: number, fill: string): TableCell {
  return new TableCell({
    columnSpan: parts,
    width: { size: parts * part, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    children: [new Paragraph({ spacing: exact(pitch.table), children: [] })],
  });
}
