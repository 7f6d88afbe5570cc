/** A list as a workbook: exactly the rows that its screen would show to the end. */
import type { Readable } from 'node:stream';
import { recordPaper } from '@renda/db';
import { type Table, writeTables } from '@renda/documents';
import { type ListKind, listKindTerms } from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import { recordedTables } from '../recordedRows.ts';
import type { ListFilter } from './ListSheet.ts';
import { listSheets } from './listSheets.ts';

/**
 * The workbook's bytes as they are written, page by page. Whoever takes it out stands in the audit trail with how many rows left, also
 * where they broke off. Refuses as the list does, before the first byte.
 */
export async function listWorkbook(context: Context, kind: ListKind, filter: ListFilter): Promise<Readable> {
  const isFiltered = Object.values(filter ?? {}).some((value) => value !== null);
  const record = async (rows: number, isComplete: boolean) =>
    recordPaper(actOf(context), { kind: 'list', facts: { list: kind, rows, isFiltered, isComplete } });
  return writeTables(recordedTables(await listTables(context, [kind], filter), record));
}

/** The sheets of several lists under one filter; the first page of each is asked for at once. */
export async function listTables(context: Context, kinds: readonly ListKind[], filter: ListFilter): Promise<Table[]> {
  return Promise.all(
    kinds.map(async (kind) => {
      const { columns, open } = listSheets[kind];
      return { name: listKindTerms[kind]['zh-CN'], columns, rows: await open(context, filter) };
    }),
  );
}
