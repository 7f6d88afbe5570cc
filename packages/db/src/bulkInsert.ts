/** Many rows in one statement. */
import pg from 'pg';

/** A row by the names of the schema: `leadUnitId` goes into the column lead_unit_id. */
export type BulkRow = Readonly<Record<string, unknown>>;

/**
 * Inserts the rows into the table, all or none, and promises their number. A column that no row names keeps its default; one that some
 * rows name is null in the others. Values come as JSON: days and instants as text, and objects into json columns as they are.
 * The connection says for which county (app.jurisdiction).
 */
export async function bulkInsert(
  connection: pg.ClientBase | pg.Pool,
  table: string,
  rows: readonly BulkRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const named = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => [name, columnOf(name)] as const);
  const target = pg.escapeIdentifier(table);
  const columns = named.map(([, column]) => pg.escapeIdentifier(column)).join(', ');
  const values = rows.map((row) => Object.fromEntries(named.map(([name, column]) => [column, row[name] ?? null])));
  const { rowCount } = await connection.query(
    `insert into ${target} (${columns}) select ${columns} from jsonb_populate_recordset(null::${target}, $1::jsonb)`,
    [JSON.stringify(values)],
  );
  return rowCount ?? 0;
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
