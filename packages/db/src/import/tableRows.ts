/** The entries of a kind as rows of a workbook: what is exported can be brought in again, and changes nothing. */
import type { ImportKind } from '@renda/domain';
import type { Act } from '../act.ts';
import type { TableRows } from './KindWork.ts';
import { assertMayImport } from './openImport.ts';
import { workOf } from './workOf.ts';

/**
 * Reads the entries that hold today, in their order; of the register `only` those that are named, where they are. Refuses (`NotAllowed`) who
 * may not bring in rows of the kind.
 */
export async function tableRows(
  act: Act,
  kind: ImportKind,
  today: string,
  only?: ReadonlySet<string>,
): Promise<TableRows> {
  assertMayImport(act, kind);
  return workOf(kind).table(act, today, only);
}
