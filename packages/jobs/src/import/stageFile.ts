/** The rows of an import's file are staged, a few hundred at a time, so that neither the memory nor other requests feel it. */
import { type Act, stageRows } from '@renda/db';
import { readTable, type SheetRow } from '@renda/documents';
import { headingsAt, type ImportKind, Invalid, rawText } from '@renda/domain';

/** Rows among which the headings are sought. */
const topRows = 20;

/** Stages every row below the headings and promises these. Refuses (`Invalid`) what can't be read; `Stale` when it was given up. */
export async function stageFile(act: Act, importId: string, kind: ImportKind, bytes: Uint8Array): Promise<string[]> {
  let top: SheetRow[] = [];
  let headings: string[] | null = null;
  for await (const rows of readTable(bytes)) {
    if (headings !== null) {
      await stage(act, importId, headings, rows);
      continue;
    }
    top.push(...rows);
    if (top.length < topRows) continue;
    headings = await stageTop(act, importId, kind, top);
    top = [];
  }
  return headings ?? stageTop(act, importId, kind, top);
}

/** Finds the headings among the first rows and stages those below. Refuses (`Invalid`) a file without any. */
async function stageTop(act: Act, importId: string, kind: ImportKind, top: readonly SheetRow[]): Promise<string[]> {
  const at = headingsAt(
    kind,
    top.slice(0, topRows).map(({ cells }) => cells),
  );
  const headings = top[at]?.cells.map((cell) => rawText(cell).trim()) ?? [];
  if (headings.length === 0) throw new Invalid('file', noData);
  await stage(act, importId, headings, top.slice(at + 1));
  return headings;
}

async function stage(
  act: Act,
  importId: string,
  headings: readonly string[],
  rows: readonly SheetRow[],
): Promise<void> {
  const kept = rows.map(({ number, cells }) => ({ number, cells: cells.slice(0, headings.length) }));
  await stageRows(
    act,
    importId,
    kept.filter(({ cells }) => cells.some((cell) => cell !== null)),
  );
}

const noData = {
  'zh-CN': '这个文件的第一张工作表里没有数据。',
  en: 'The first sheet of this file holds no data.',
};
