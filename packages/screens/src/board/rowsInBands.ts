import type { Band } from '@renda/domain';

/**
 * The rows that may be compared, from the highest figure down where one is sorted by, and apart from them those of few cases, which keep
 * their official order whatever they are sorted by. Rows without a case are left out.
 */
export function rowsInBands<Row extends { band: Band }>(
  rows: readonly Row[],
  figureOf: ((row: Row) => number | null | undefined) | null,
): { compared: Row[]; few: Row[] } {
  const compared = rows.filter((row) => row.band === 'COMPARED');
  const few = rows.filter((row) => row.band === 'FEW');
  if (figureOf) compared.sort((one, other) => (figureOf(other) ?? -1) - (figureOf(one) ?? -1));
  return { compared, few };
}
