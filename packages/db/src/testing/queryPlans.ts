/** How PostgreSQL carries out statements: what their plans read, measured while they run. */
import pg from 'pg';
import { countyOptions, type SentStatement } from '../client/countyClient.ts';

/** What a plan reads of one table by one way. */
export type TableRead = {
  readonly table: string;
  /** The index by which it is read, or null for a scan of the whole table. */
  readonly index: string | null;
  /** Rows looked at, kept or not, over all loops. */
  readonly rows: number;
};

export type QueryPlan = { readonly milliseconds: number; readonly reads: readonly TableRead[] };

/**
 * What a function of the database does, as a statement whose plan can be seen: its text with these values. To be carried out as the owner,
 * with whose right it works.
 */
export async function insideFunction(
  ownerUrl: string,
  name: string,
  values: readonly unknown[],
): Promise<SentStatement> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query('select prosrc from pg_proc where proname = $1', [name]);
    return { sql: rows[0].prosrc, values, isKept: false };
  } finally {
    await owner.end();
  }
}

/** A connection decides after five executions whether one plan fits all values. */
const executionsBefore = 6;

/**
 * The plan of each statement, in order, as a county's connection carries it out under that log-in once it has been in use for a while: what
 * is kept prepared by the plan on which PostgreSQL settles after it has seen all of these values, anything else by a plan for its own.
 */
export async function queryPlans(
  url: string,
  jurisdiction: string,
  statements: readonly SentStatement[],
): Promise<QueryPlan[]> {
  const client = new pg.Client({ connectionString: url, options: countyOptions(jurisdiction) });
  await client.connect();
  try {
    const plans = new Map<SentStatement, QueryPlan>();
    for (const alike of Map.groupBy(statements, ({ sql }) => sql).values()) await explain(client, alike, plans);
    return statements.map((each) => plans.get(each) as QueryPlan);
  } finally {
    await client.end();
  }
}

async function explain(
  client: pg.Client,
  alike: readonly SentStatement[],
  plans: Map<SentStatement, QueryPlan>,
): Promise<void> {
  const [first] = alike;
  if (!first) return;
  await client.query(`set plan_cache_mode = ${first.isKept ? 'auto' : 'force_custom_plan'}`);
  await client.query(`prepare asked as ${first.sql}`);
  if (first.isKept) {
    for (let i = 0; i < Math.max(executionsBefore, alike.length); i++)
      await client.query(execution(alike[i % alike.length] ?? first));
  }
  for (const each of alike) {
    const { rows } = await client.query(`explain (analyze, timing off, format json) ${execution(each)}`);
    const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'];
    plans.set(each, { milliseconds, reads: readsOf(plan) });
  }
  await client.query('deallocate asked');
}

function execution({ values }: SentStatement): string {
  const literals = values.map((value) => (value === null ? 'null' : pg.escapeLiteral(written(value))));
  return literals.length === 0 ? 'execute asked' : `execute asked(${literals.join(', ')})`;
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(',')}}` : String(value);
}

type Node = {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
};

/** A bitmap is read by the indexes below it, which name no table; its rows are counted where they are fetched. */
function readsOf(node: Node): TableRead[] {
  const below = (node.Plans ?? []).flatMap(readsOf);
  const table = node['Relation Name'];
  if (!table) return node['Index Name'] ? [{ table: '', index: node['Index Name'], rows: 0 }] : below;
  const rows = Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
  const bitmaps = below.filter((read) => read.table === '');
  const others = below.filter((read) => read.table !== '');
  if (bitmaps.length === 0) return [{ table, index: node['Index Name'] ?? null, rows }, ...others];
  return [...bitmaps.map((read, i) => ({ ...read, table, rows: i === 0 ? rows : 0 })), ...others];
}
