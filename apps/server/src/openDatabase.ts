/** The PostgreSQL of this deployment: the one named by DATABASE_URL, or the embedded one. */
import { join } from 'node:path';
import {
  EmbeddedPostgresFailure,
  type EmbeddedPostgresProblem,
  type EmbeddedPostgresStep,
  startEmbeddedPostgres,
} from '@renda/db';
import type { Sentences } from '@renda/domain';
import pg from 'pg';
import type { Say } from './console.ts';
import type { Settings } from './env.ts';
import { StartRefused } from './StartRefused.ts';

export type Database = {
  /** Connection string of the owner. */
  readonly ownerUrl: string;
  readonly isEmbedded: boolean;
  /** Stops the embedded one unless somebody else uses it; leaves any other alone. */
  stop(): Promise<void>;
};

const connectMs = 10_000;

/** A PostgreSQL that answers. Refuses in words: an address where none is, a log-in that it does not know, a cluster that is lost. */
export async function openDatabase({ databaseUrl, dataFolder }: Settings, say: Say): Promise<Database> {
  if (databaseUrl) {
    await tryConnection(databaseUrl);
    return { ownerUrl: databaseUrl, isEmbedded: false, stop: async () => {} };
  }
  try {
    const folder = join(dataFolder, 'postgres');
    const embedded = await startEmbeddedPostgres({ folder, onStep: (step) => say(steps[step]) });
    return { ownerUrl: embedded.ownerUrl, isEmbedded: true, stop: embedded.stop };
  } catch (error) {
    throw error instanceof EmbeddedPostgresFailure ? refusal(error) : error;
  }
}

const steps: Readonly<Record<EmbeddedPostgresStep, Sentences>> = {
  INITIALISING: { 'zh-CN': '正在建立数据库……', en: 'Making the database…' },
  STARTING: { 'zh-CN': '正在启动数据库……', en: 'Starting the database…' },
  ADOPTING: { 'zh-CN': '数据库已在运行，直接使用。', en: 'The database is running already; using it.' },
};

const problems: Readonly<Record<EmbeddedPostgresProblem, Sentences>> = {
  NO_BINARIES: {
    'zh-CN': '这种系统没有自带的 PostgreSQL，请用 DATABASE_URL 指定一个 PostgreSQL（15 或更新）',
    en: 'There is no embedded PostgreSQL for this system; name a PostgreSQL (15 or newer) with DATABASE_URL',
  },
  NO_UNPRIVILEGED_USER: {
    'zh-CN': 'PostgreSQL 不能以 root 运行，也没能建立用户 postgres',
    en: 'PostgreSQL does not run as root, and the user postgres could not be made',
  },
  UNREACHABLE_CLUSTER: {
    'zh-CN': '用户 postgres 进不了数据文件夹，也没有别处可放',
    en: 'The user postgres cannot reach the data folder, and there is no other place',
  },
  CLUSTER_LOST: {
    'zh-CN': '数据库的文件不见了。为防丢失，不会新建；请从备份恢复，或换一个 DATA_DIR',
    en: 'The files of the database are gone. No new ones are made in their place: restore a backup, or choose another DATA_DIR',
  },
  OTHER_MAJOR_VERSION: {
    'zh-CN': '数据库由另一个大版本的 PostgreSQL 建立，这个版本不能打开',
    en: 'Another major version of PostgreSQL made the database; this one cannot open it',
  },
  NOT_OURS: {
    'zh-CN': '运行中的 PostgreSQL 不认数据文件夹里的密码',
    en: 'The running PostgreSQL does not know the password in the data folder',
  },
  NO_ANSWER: { 'zh-CN': '数据库在运行，但没有回答', en: 'The database runs but does not answer' },
  INITDB_FAILED: { 'zh-CN': '没能建立数据库', en: 'The database could not be made' },
  START_FAILED: { 'zh-CN': '没能启动数据库', en: 'The database could not be started' },
  STOP_FAILED: { 'zh-CN': '没能停止数据库', en: 'The database could not be stopped' },
  IN_TRANSITION: {
    'zh-CN': '另一个进程正在启动或停止数据库，等了很久没有结束',
    en: 'Another process has been starting or stopping the database for a long time',
  },
};

function refusal({ problem, detail, cause }: EmbeddedPostgresFailure): StartRefused {
  const words = problems[problem];
  return new StartRefused(
    'unavailable',
    { 'zh-CN': `${words['zh-CN']}。\n${detail}`, en: `${words.en}.\n${detail}` },
    cause,
  );
}

/** Sentences for what is most often wrong with a DATABASE_URL, by the code of the system or of PostgreSQL. */
const reasons: Readonly<Record<string, Sentences>> = {
  ECONNREFUSED: { 'zh-CN': '那里没有 PostgreSQL 在运行', en: 'no PostgreSQL is running there' },
  ENOTFOUND: { 'zh-CN': '找不到这台主机', en: 'there is no such host' },
  '28P01': { 'zh-CN': '用户名或密码不对', en: 'the user name or the password is wrong' },
  '28000': { 'zh-CN': '这个用户不能登录', en: 'this user may not log in' },
  '3D000': { 'zh-CN': '没有这个数据库，请先建立它', en: 'there is no such database; create it first' },
};

async function tryConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs });
  try {
    await client.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const said = error instanceof Error ? error.message || code : String(error);
    const { 'zh-CN': zh, en } = reasons[code] ?? { 'zh-CN': said, en: said };
    const { host, pathname } = new URL(url);
    throw new StartRefused(
      'unavailable',
      {
        'zh-CN': `连不上 DATABASE_URL 指定的数据库（${host}${pathname}）：${zh}。`,
        en: `The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${en}.`,
      },
      error,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
