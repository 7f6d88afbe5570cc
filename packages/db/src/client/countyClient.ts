/** The Prisma client of one county. */
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/client/client.ts';
import { readDictionary } from '../search/cutWords.ts';
import { CountyAdapter } from './CountyAdapter.ts';
import { statementNames } from './statementNames.ts';

/** A statement as it is sent. */
export type SentStatement = {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Whether the connection keeps it prepared. */
  readonly isKept: boolean;
};

/** Told of every statement that is sent, BEGIN and COMMIT among them. */
export type OnStatement = (statement: SentStatement) => void;

/** What a connection needs to know; `url` is that of the runtime or the jobs log-in. */
export type CountyConnection = {
  readonly url: string;
  /** A county's code of six digits. */
  readonly jurisdiction: string;
  /** Connections at most. */
  readonly max?: number;
  readonly onStatement?: OnStatement;
};

/** The client of one county: its rows are the only ones that it sees, counts, changes or makes. */
export type Db = PrismaClient;

/** The same within `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/**
 * A client whose every connection works for one county alone. Connects when first used, closes connections that are idle for half
 * a minute; `$disconnect()` closes it for good. Refuses a code that is not six digits.
 */
export function countyClient(connection: CountyConnection): Db {
  // Now, since whoever writes needs it within a transaction.
  readDictionary();
  const adapter = new CountyAdapter(countyPool(connection), {
    disposeExternalPool: true,
    statementNameGenerator: statementNames(),
  });
  // The extension says how relations are loaded and changes no type; its own type is too deep for a compiler.
  return new PrismaClient({ adapter }).$extends({
    query: {
      $allModels: {
        findUnique: ({ args, query }) => query({ relationLoadStrategy: 'join', ...args }),
        findUniqueOrThrow: ({ args, query }) => query({ relationLoadStrategy: 'join', ...args }),
        findFirst: ({ args, query }) => query({ relationLoadStrategy: 'join', ...args }),
        findFirstOrThrow: ({ args, query }) => query({ relationLoadStrategy: 'join', ...args }),
        findMany: ({ args, query }) => query({ relationLoadStrategy: 'join', ...args }),
      },
    },
  }) as unknown as Db;
}

function countyPool({ url, jurisdiction, max = 5, onStatement }: CountyConnection): pg.Pool {
  if (!/^\d{6}$/.test(jurisdiction)) throw new RangeError(`not a county's code: ${JSON.stringify(jurisdiction)}`);
  const pool = new pg.Pool({ ...countyConfig(url, jurisdiction), max, idleTimeoutMillis: 30_000 });
  if (onStatement) pool.on('connect', (client) => tell(client, onStatement));
  return pool;
}

/**
 * How a county's connection works: for that county alone, and with room to count a board's groups without sorting them first. Whoever hangs
 * in a transaction would hold up the county's audit trail. Nothing is read by several workers at once: to start them takes longer than any
 * page does, and they take the processors from whoever asks beside.
 */
export const countyOptions = (jurisdiction: string): string =>
  `-c app.jurisdiction=${jurisdiction} -c work_mem=16MB -c max_parallel_workers_per_gather=0 -c idle_in_transaction_session_timeout=30s`;

function countyConfig(url: string, jurisdiction: string): pg.PoolConfig {
  if (new URL(url).searchParams.has('options')) throw new RangeError('the URL of a log-in may carry no "options"');
  return {
    connectionString: url,
    options: countyOptions(jurisdiction),
  };
}

type Asked = string | { readonly text: string; readonly values?: readonly unknown[]; readonly name?: string };

function tell(client: pg.PoolClient, onStatement: OnStatement): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const told = (...args: [Asked, ...unknown[]]) => {
    const [asked] = args;
    const { text, values = [], name } = typeof asked === 'string' ? { text: asked } : asked;
    onStatement({ sql: text, values, isKept: Boolean(name) });
    return query(...args);
  };
  client.query = told as typeof client.query;
}
