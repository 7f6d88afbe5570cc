/** Milliseconds in PostgreSQL of the search and of the list narrowed by words: by the clock, and of its processor alone. */
import { readFile } from 'node:fs/promises';
import { rebuildSearch, type SentStatement } from '@renda/db';
import { sentStatements } from '@renda/db/testing';
import { graphHarness } from '@renda/graph/testing';
import pg from 'pg';
import { type BenchDatabase, county } from './database.ts';
import { harnessed } from './harnessed.ts';

/** What half, and nineteen in twenty, of all askings took at most; `processor` is null where the system does not tell it. */
export type SearchTime = {
  readonly asked: 'search' | 'list';
  readonly words: number;
  readonly clock: { readonly half: number; readonly most: number };
  readonly processor: { readonly half: number; readonly most: number } | null;
};

/** As people type: places, matters, parts of both, names, numbers, what stands everywhere, what stands nowhere, one character. */
const typed = [
  ...['芒卡', '大河村', '新寨', '更戛乡', '漭水镇立桂村', '珠街', '温泉镇 路灯', '柯街', '田园', '勐统镇松山村卫生室'],
  ...['路灯', '卫生室', '人畜饮水', '灌溉沟渠', '小学食堂', '垃圾收集', '农网电压', '临崖路段防护', '饮水管网', '改造'],
  ...[
    '整治 垃圾',
    '修复沟渠',
    '加快建设',
    '村小学',
    '镇大河',
    '雨季',
    '群众多次反映',
    '现场踏勘',
    '年度计划',
    '管护责任',
  ],
  ...[
    '12',
    '0012',
    '第0012号',
    '第100号',
    '3',
    '段云华',
    '杨志',
    '人民政府',
    '护坡',
    '古籍数字化',
    '水',
    '建议',
    '关于',
  ],
] as const;

const rounds = 20;
/** What a tick of /proc lasts on every Linux. */
const tickMs = 10;

const questions = {
  search: (words: string) =>
    `{ search(query: "${words}", first: 20) { edges { node { noun heading { text } excerpt { text } } } } }`,
  list: (words: string) =>
    `{ suggestions(first: 20, filter: { search: "${words}" }) { edges { node { id title state handlings { unit { name } } } } } }`,
} as const;

/** Each of the words is asked for twenty times, as staff, by one connection. */
export async function searchTimes(database: BenchDatabase): Promise<SearchTime[]> {
  const t = await graphHarness(harnessed(database));
  await rebuildSearch(t.db, { onlyMissing: true });
  const { id: organId } = await t.db.organ.findFirstOrThrow({ where: { kind: 'WORKING_COMMITTEE' } });
  const staff = t.viewerOf({ grants: [{ role: 'STAFF', organId }] });
  const client = new pg.Client({ connectionString: database.runtimeUrl, options: `-c app.jurisdiction=${county}` });
  await client.connect();
  const times: SearchTime[] = [];
  for (const asked of ['search', 'list'] as const) {
    const sent: (readonly SentStatement[])[] = [];
    for (const words of typed) {
      sent.push((await sentStatements(t.db, () => t.ask(questions[asked](words), {}, staff))).sent);
    }
    times.push({ asked, words: typed.length, ...(await timesOf(client, sent)) });
  }
  await client.end();
  await t.drop();
  return times;
}

async function timesOf(client: pg.Client, askings: readonly (readonly SentStatement[])[]) {
  const clock: number[] = [];
  const processor: number[] = [];
  for (const statements of askings) {
    const before = await ticksOf(client);
    for (let i = 0; i < rounds; i += 1) {
      const start = performance.now();
      for (const { sql, values } of statements) await client.query(sql, [...values]);
      clock.push(performance.now() - start);
    }
    const after = await ticksOf(client);
    if (before !== null && after !== null) processor.push(((after - before) * tickMs) / rounds);
  }
  return { clock: shares(clock), processor: processor.length > 0 ? shares(processor) : null };
}

function shares(milliseconds: readonly number[]) {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { half: at(0.5), most: at(0.95) };
}

/** The time that the connection's own process has worked since it began, as Linux counts it. */
async function ticksOf(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const stat = await readFile(`/proc/${rows[0]?.pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name of the program stands in brackets and may hold spaces; user and system time are the 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
