/** An import for tests, begun and read as a file would be, from a table given as text. */
import { entryIdHeading, type ImportKind, importColumns, type RawCell } from '@renda/domain';
import type { Act } from '../act.ts';
import { keepAttachment } from '../attachment/keepAttachment.ts';
import { finishReading, openImport, stageRows } from '../import/openImport.ts';
import { previewIfKnown } from '../import/previewImport.ts';
import { tableRows } from '../import/tableRows.ts';
import { newId } from '../newId.ts';

/** Stages the rows under the headings and previews them where the headings are known; promises the import's id. */
export async function stagedImport(
  act: Act,
  kind: ImportKind,
  headings: readonly string[],
  rows: readonly (readonly RawCell[])[],
): Promise<string> {
  const attachmentId = await keepAttachment(act, newId(), {
    name: '名册.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: 1,
    sha256: 'a'.repeat(64),
    purpose: 'IMPORT',
    isLocationRemoved: false,
  });
  const id = await openImport(act, kind, attachmentId, newId());
  await stageRows(
    act,
    id,
    rows.map((cells, at) => ({ number: at + 2, cells })),
  );
  await finishReading(act, id, headings);
  await previewIfKnown(act, id);
  return id;
}

/** The headings and rows that an export of the kind would hold today. */
export async function exported(act: Act, kind: ImportKind, today: string) {
  const { fields, rows } = await tableRows(act, kind, today);
  const columns = importColumns(kind);
  return { headings: fields.map((name) => (columns[name]?.label ?? entryIdHeading)['zh-CN']), rows: [...rows] };
}
