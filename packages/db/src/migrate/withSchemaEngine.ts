/** Prisma's schema engine as WebAssembly: the same one that `prisma migrate` runs, without a download. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;
type OnScriptError = (error: pg.DatabaseError) => void;
type Query = (config: pg.QueryConfig | string) => Promise<pg.QueryResult>;

/** What is used of the global, which neither the language's nor Node's types declare. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
  };
};

/** Every engine call wants them; nothing is kept from its sight. */
export const noFilters = { externalTables: [], externalEnums: [] };

/** PostgreSQL's type "char", in which its catalogue keeps flags. */
const characterOid = 18;

let loaded: Promise<void> | undefined;

/**
 * Gives the work an engine on the database of `url`, and closes it whatever happens. `onScriptError` is given what PostgreSQL said of
 * a script that failed, since the engine's own error doesn't.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  onScriptError: OnScriptError = () => {},
): Promise<T> {
  loaded ??= load();
  await loaded;
  // One connection alone, since the engine's lock belongs to the connection that took it.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(adapterOn(pool, onScriptError));
    using engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    return await work(engine);
  } finally {
    await pool.end();
  }
}

async function load(): Promise<void> {
  const folder = join(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'), '..');
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  const { __wbg_set_wasm } = bindings as unknown as { __wbg_set_wasm(exports: object): void };
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

function adapterOn(pool: pg.Pool, onScriptError: OnScriptError): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  const query: Query = pool.query.bind(pool);
  const characters = hideCharacters(pool, query);
  factory.connect = async () => {
    const connection = await connect();
    sendScriptsWhole(connection, query, onScriptError);
    nameCharacters(connection, characters);
    return connection;
  };
  return factory;
}

/** The adapter splits a script at every semicolon, which tears functions apart. Sent whole, it is also one transaction. */
function sendScriptsWhole(connection: Connection, query: Query, onScriptError: OnScriptError): void {
  connection.executeScript = async (script) => {
    try {
      await query(script);
    } catch (error) {
      if (error instanceof pg.DatabaseError) onScriptError(error);
      throw error;
    }
  };
}

/** The adapter refuses the type "char", so it is told of text. Promises where the latest result has such columns. */
function hideCharacters(pool: pg.Pool, query: Query): () => readonly number[] {
  let characters: readonly number[] = [];
  pool.query = (async (config: pg.QueryConfig) => {
    const result = await query(config);
    characters = result.fields.flatMap(({ dataTypeID }, i) => (dataTypeID === characterOid ? [i] : []));
    const fields = result.fields.map((field, i) =>
      characters.includes(i) ? { ...field, dataTypeID: pg.types.builtins.TEXT } : field,
    );
    return { ...result, fields };
  }) as typeof pool.query;
  return () => characters;
}

/** The engine is told the truth. */
function nameCharacters(connection: Connection, characters: () => readonly number[]): void {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (sql) => {
    const rows = await queryRaw(sql);
    for (const i of characters()) rows.columnTypes[i] = ColumnTypeEnum.Character;
    return rows;
  };
}
