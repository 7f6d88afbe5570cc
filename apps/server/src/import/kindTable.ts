/** The workbook of a kind: its template, or its entries under the same columns. */
import type { TableRows } from '@renda/db';
import type { Table, TableColumn } from '@renda/documents';
import {
  columnNote,
  entryIdColumn,
  entryIdHeading,
  type ImportKind,
  importColumns,
  importKindTerms,
  importMatching,
  type Locale,
  type RegisterField,
} from '@renda/domain';

/** Rows of a template that are made ready, with lists and formats. */
const templateRows = 2_000;

/** Workbooks speak Chinese as all papers do; the notes and the instructions speak the reader's language. */
export function kindTable(
  kind: ImportKind,
  locale: Locale,
  { fields, rows, choices }: TableRows,
  isTemplate: boolean,
): Table {
  const columns = importColumns(kind);
  const shown = isTemplate ? fields.filter((name) => name !== entryIdColumn) : fields;
  return {
    name: importKindTerms[kind]['zh-CN'],
    columns: shown.map((name) => {
      const field = columns[name];
      return field === undefined ? entryId : tableColumn(name, field, locale, choices[name]);
    }),
    ...(isTemplate ? {} : { rows }),
    blankRows: templateRows,
    guide: {
      name: '填写说明',
      lines: [
        ...general(kind, locale),
        ...shown.flatMap((name) => {
          const field = columns[name];
          return field === undefined ? [] : [[field.label['zh-CN'], columnNote(name, field)[locale]] as const];
        }),
      ],
    },
  };
}

function tableColumn(name: string, field: RegisterField, locale: Locale, choices?: readonly string[]): TableColumn {
  const words = wordsOf(field) ?? choices;
  return {
    heading: field.label['zh-CN'],
    note: columnNote(name, field)[locale],
    width: widthOf(field),
    isRequired: field.isRequired && field.usual === undefined && name !== 'validFrom',
    format: field.type === 'day' ? 'day' : field.type === 'number' ? 'number' : 'text',
    ...(words ? { words, isClosed: field.type !== 'text' } : {}),
  };
}

/** By it an exported row is known again, whatever was changed in it. */
const entryId: TableColumn = { heading: entryIdHeading['zh-CN'], width: 0, format: 'text' };

function wordsOf(field: RegisterField): readonly string[] | undefined {
  if (field.type === 'choice') return Object.values(field.terms).map((term) => term['zh-CN']);
  if (field.type === 'flag') return ['是', '否'];
  return field.type === 'text' ? field.words : undefined;
}

function widthOf(field: RegisterField): number {
  if (field.type === 'text') return Math.min(Math.max(12, field.limit.max * 0.8), 40);
  return field.type === 'reference' ? 26 : 14;
}

function general(kind: ImportKind, locale: Locale): [string, string][] {
  if (locale === 'en') {
    return [
      ['How rows are known', importMatching[kind].rule.en],
      ['All or nothing', 'First you see a preview. While one row has an error, nothing at all is taken in.'],
      [
        'Empty cells',
        'An empty cell of an entry that is there already empties the field; leave a column out to keep it.',
      ],
    ];
  }
  return [
    ['怎样认出已有的', importMatching[kind].rule['zh-CN']],
    ['要么全部、要么不导', '上传后先看核对结果；只要有一行有错误，就一行也不会导入。'],
    ['空格子', '已有的记录，空格子会清空那一项；想保持原样，请删去整列。'],
  ];
}
