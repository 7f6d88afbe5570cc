/** What may be done to many suggestions at once. */
export const bulkActs = ['assign', 'remind', 'remark'] as const;
export type BulkAct = (typeof bulkActs)[number];

interface Able {
  readonly id: string;
  readonly availableMoves: readonly string[];
  readonly availableActs: readonly string[];
}

/** Those to which it can be done now, by what the record offers the viewer. */
export function fittingOf(act: BulkAct | 'close', rows: readonly Able[]): ReadonlySet<string> {
  return new Set(
    rows.filter((row) => row.availableMoves.includes(act) || row.availableActs.includes(act)).map(({ id }) => id),
  );
}
