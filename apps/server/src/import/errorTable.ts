/** The workbook of errors: the file as it was sent, each row with its state and each cell with what is wrong. */
import type { ImportErrorRow, ImportErrors } from '@renda/db';
import type { CellMark, Table, TableCell } from '@renda/documents';
import { type ImportRowState, importRowStateTerms, type Locale, rawText } from '@renda/domain';

/** Columns before those of the file; they are passed over when it is sent in again. */
const before = [
  { heading: '原行号', width: 8, format: 'number' },
  { heading: '核对结果', width: 10, format: 'text' },
  { heading: '问题', width: 60, format: 'text' },
] as const;

/** What is wrong is told in the reader's language. */
export function errorTable({ headings, mapping, rows }: ImportErrors, locale: Locale): Table {
  return {
    name: '核对结果',
    columns: [...before, ...headings.map((heading) => ({ heading, width: 18, format: 'text' }) as const)],
    rows: tableRows(rows, mapping, locale),
  };
}

async function* tableRows(rows: AsyncIterable<ImportErrorRow>, mapping: ImportErrors['mapping'], locale: Locale) {
  for await (const { number, cells, state, verdict } of rows) {
    const said = Object.values(verdict).flatMap(({ say }) => (say ? [say[locale]] : []));
    const shown = mapping.map((name, at): TableCell => {
      const cell = cells[at] ?? null;
      const value = typeof cell === 'object' || typeof cell === 'boolean' ? rawText(cell) : cell;
      const { state: stands = 'SAME', say, was } = (name === null ? undefined : verdict[name]) ?? {};
      const note = say?.[locale] ?? (was === undefined ? undefined : `${was || '—'} → ${rawText(cell) || '—'}`);
      const mark = markOf(stands);
      return { value: value === '' ? null : value, ...(mark ? { mark } : {}), ...(note ? { note } : {}) };
    });
    const mark = state === null ? undefined : markOf(state);
    yield [
      number,
      { value: state === null ? null : importRowStateTerms[state][locale], ...(mark ? { mark } : {}) },
      said.join('\n') || null,
      ...shown,
    ] as const;
  }
}

function markOf(state: ImportRowState): CellMark | undefined {
  return state === 'SAME' ? undefined : state;
}
