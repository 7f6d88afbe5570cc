/** Which column of a file stands for which field: found by its headings, or said once by a person and kept. */
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { matchText } from './cleanText.ts';
import { type ImportKind, importColumns } from './importKinds.ts';

/** The field of each column, null for a column that is passed over. */
export type ColumnMapping = readonly (string | null)[];

/** Most rows of data that are taken in at once. */
export const importMaxRows = 50_000;

/** Most columns that a file may have. */
export const importMaxColumns = 200;

/** The column of an export by which its rows are known again, whatever was changed in them. */
export const entryIdColumn = 'id';
export const entryIdHeading: Sentences = { 'zh-CN': '登记编号（勿改）', en: 'Entry number (leave as it is)' };

/** The columns whose headings are those of the template, in Chinese or English; a star or note behind the heading is no matter. */
export function mappingByHeadings(kind: ImportKind, headings: readonly string[]): ColumnMapping {
  const fields = [...Object.entries(importColumns(kind)), [entryIdColumn, { label: entryIdHeading }] as const];
  const taken = new Set<string>();
  return headings.map((heading) => {
    const asked = headingText(heading);
    const found = fields.find(
      ([name, { label }]) => !taken.has(name) && [label['zh-CN'], label.en].some((word) => headingText(word) === asked),
    );
    if (found) taken.add(found[0]);
    return found?.[0] ?? null;
  });
}

function headingText(heading: string): string {
  return matchText(heading)
    .replace(/[*＊]/gu, '')
    .replace(/[（(].*[)）]$/u, '');
}

/** The fields without which no row of the kind can be recognised or added, and to which no column is mapped. */
export function missingColumns(kind: ImportKind, mapping: ColumnMapping): string[] {
  return Object.entries(importColumns(kind))
    .filter(([name, field]) => field.isRequired && field.usual === undefined && !mapping.includes(name))
    .map(([name]) => name)
    .filter((name) => !usualWhenMissing.has(name));
}

/** Fields that are filled in by themselves where no column has them. */
const usualWhenMissing: ReadonlySet<string> = new Set(['validFrom']);

/** A mapping fit to be used. Refuses (`Invalid`) a field of another kind, one that is named twice, or a required one that is missing. */
export function checkedMapping(kind: ImportKind, headings: readonly string[], mapping: ColumnMapping): ColumnMapping {
  const fields = importColumns(kind);
  const named = mapping.filter((field) => field !== null);
  const fits =
    mapping.length === headings.length &&
    named.every((field) => field === entryIdColumn || Object.hasOwn(fields, field));
  if (!fits || new Set(named).size !== named.length) {
    throw new Invalid('mapping', {
      'zh-CN': '每一列只能对应一个字段，每个字段只能对应一列。',
      en: 'A column stands for one field, and a field has one column.',
    });
  }
  const missing = missingColumns(kind, mapping).map((field) => fields[field]?.label);
  if (missing.length === 0) return mapping;
  throw new Invalid('mapping', {
    'zh-CN': `还没有对应必填的列：${missing.map((label) => label?.['zh-CN']).join('、')}。`,
    en: `Required columns are not mapped yet: ${missing.map((label) => label?.en).join(', ')}.`,
  });
}

/** Where among a file's first rows its headings stand: where most are known, else in the first row with more than a title. */
export function headingsAt(kind: ImportKind, rows: readonly (readonly unknown[])[]): number {
  const known = rows.map((cells) => {
    const mapping = mappingByHeadings(
      kind,
      cells.map((cell) => String(cell ?? '')),
    );
    return mapping.filter((field) => field !== null).length;
  });
  const most = Math.max(...known);
  if (most > 1) return known.indexOf(most);
  const row = rows.findIndex((cells) => cells.filter((cell) => cell !== null).length > 1);
  return Math.max(row, 0);
}
