/** How PostgreSQL carries out a statement of the runtime log-in: which indexes it enters, and how many rows it touches. */
import pg from 'pg';

/** One reading of a table within a plan. */
export type Reading = {
  readonly table: string;
  /** The index entered, or null for a walk through the whole table. */
  readonly index: string | null;
  /** Rows read, those thrown away among them. */
  readonly rows: number;
};

type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
};

/** A connection of one county that explains statements; `close` ends it. */
export async function planReader(runtimeUrl: string, jurisdiction: string) {
  const client = new pg.Client({ connectionString: runtimeUrl, options: `-c app.jurisdiction=${jurisdiction}` });
  await client.connect();
  return {
    /** Runs the statement with its values and tells every reading of a table, subplans included. */
    async readings(sql: string, values: readonly unknown[]): Promise<Reading[]> {
      const { rows } = await client.query(`explain (analyze, format json) ${sql}`, [...values]);
      const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }];
      return readingsOf(plan);
    },
    close: () => client.end(),
  };
}

function readingsOf(node: PlanNode): Reading[] {
  const table = node['Relation Name'];
  const rows = Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
  const index = node['Index Name'] ?? (node['Node Type'] === 'Bitmap Heap Scan' ? bitmapIndex(node) : null);
  const own = table === undefined ? [] : [{ table, index, rows }];
  return [...own, ...(node.Plans ?? []).flatMap(readingsOf)];
}

function bitmapIndex(node: PlanNode): string | null {
  return node['Index Name'] ?? (node.Plans ?? []).map(bitmapIndex).find((name) => name !== null) ?? null;
}
