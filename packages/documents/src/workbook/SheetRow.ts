/** A row of a sheet as it was read. */
import type { RawCell } from '@renda/domain';

/** `number` is the spreadsheet's own; cells from the first column on, null where empty. */
export type SheetRow = { readonly number: number; readonly cells: readonly RawCell[] };
