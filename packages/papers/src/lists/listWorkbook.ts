/** A list as a workbook: exactly the rows that its screen would show to the end. */

import type { Readable } from 'node:stream';
import { recordPaper } from '@renda/db';
import { type Table, type TableCell, writeTables } from '@renda/documents';
import { type ListKind, listKindTerms } from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import type { ListFilter } from './ListSheet.ts';
import { listSheets } from './listSheets.ts';

/**
 * The workbook's bytes as they are written, page by page. Whoever takes it out stands in the audit trail with how many rows left, also
 * where they broke off. Refuses as the list does, before the first byte.
 */
export async function listWorkbook(context: Context, kind: ListKind, filter: ListFilter): Promise<Readable> {
  const { columns, open } = listSheets[kind];
  const rows = await open(context, filter);
  const isFiltered = Object.values(filter ?? {}).some((value) => value !== null);
  const record = async (count: number, isComplete: boolean) =>
    recordPaper(actOf(context), { kind: 'list', facts: { list: kind, rows: count, isFiltered, isComplete } });
  return writeTables([{ name: listKindTerms[kind]['zh-CN'], columns, rows: recorded(rows, record) }]);
}

type Rows = AsyncIterable<readonly TableCell[]>;

/** The rows, and a record of how many were taken: before the last byte, so that no whole workbook is without it. */
async function* recorded(rows: Rows, record: (count: number, isComplete: boolean) => Promise<void>) {
  let count = 0;
  let isComplete = false;
  try {
    for await (const row of rows) {
      yield row;
      count += 1;
    }
    isComplete = true;
  } finally {
    await record(count, isComplete);
  }
}

/** The sheets of several lists under one filter; the first page of each is asked for at once. */
export async function listTables(
  context: Context,
  kinds: readonly ListKind[],
  filter: ListFilter,
  onRow: () => void,
): Promise<Table[]> {
  return Promise.all(
    kinds.map(async (kind) => {
      const { columns, open } = listSheets[kind];
      const rows = await open(context, filter);
      return { name: listKindTerms[kind]['zh-CN'], columns, rows: told(rows, onRow) };
    }),
  );
}

async function* told(rows: Rows, onRow: () => void) {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}
