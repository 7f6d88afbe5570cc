/** Requests per second of the floor and of the real server, in turns, for the same questions. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { account, type BenchDatabase, county } from './database.ts';
import { serveOurs } from './ours.ts';
import { nodeOn, type Served, serve } from './Process.ts';
import type { Question } from './questions.ts';

const here = import.meta.dirname;

/** A server under measurement, and how it is asked. */
type Contender = { readonly endpoint: string; readonly cookie: string };

/** Shares of the floor, one a round, and what each side did at the median. */
export type Throughput = {
  readonly question: string;
  readonly bytes: number;
  readonly floor: number;
  readonly ours: number;
  readonly ratios: readonly number[];
};

/** Both servers on the first core, the load on the second; PostgreSQL where there is room. Refuses to measure answers that differ. */
export async function throughput(
  database: BenchDatabase,
  questions: readonly Question[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Throughput[]> {
  const floor = await serve([resolve(here, 'floor.ts'), database.runtimeUrl, county, database.accountId]);
  const ours = await serveOurs(database.ownerUrl);
  try {
    const contenders = { floor: { endpoint: floor.url.href, cookie: '' }, ours: await signedIn(ours) };
    const measured: Throughput[] = [];
    for (const question of questions) measured.push(await measure(contenders, question, rounds, seconds));
    return measured;
  } finally {
    await Promise.all([floor.stop(), ours.stop()]);
  }
}

async function signedIn({ url }: Served): Promise<Contender> {
  const answer = await fetch(new URL('/auth/sign-in', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  assert.equal(answer.status, 200, await answer.text());
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  return { endpoint: new URL('/graphql', url).href, cookie: cookie.join('; ') };
}

async function measure(
  { floor, ours }: { floor: Contender; ours: Contender },
  question: Question,
  rounds: number,
  seconds: number,
): Promise<Throughput> {
  const [least, real] = [await ask(floor, question), await ask(ours, question)];
  assert.deepEqual(JSON.parse(real), JSON.parse(least), `the answers to the ${question.name} differ`);
  const turns: { floor: number; ours: number }[] = [];
  for (let round = -1; round < rounds; round++) {
    const turn = { floor: await load(floor, question, seconds), ours: await load(ours, question, seconds) };
    if (round >= 0) turns.push(turn);
  }
  return {
    question: question.name,
    bytes: real.length,
    floor: median(turns.map((turn) => turn.floor)),
    ours: median(turns.map((turn) => turn.ours)),
    ratios: turns.map((turn) => turn.ours / turn.floor).sort((a, b) => a - b),
  };
}

const bodyOf = ({ query, variables }: Question) => JSON.stringify({ query, variables });

async function ask({ endpoint, cookie }: Contender, question: Question): Promise<string> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(endpoint, { method: 'POST', headers, body: bodyOf(question) });
  return answer.text();
}

async function load({ endpoint, cookie }: Contender, question: Question, seconds: number): Promise<number> {
  const child = nodeOn(1, [resolve(here, 'load.ts'), endpoint, String(seconds), bodyOf(question), cookie]);
  const [printed, complaint, [code]] = await Promise.all([
    text(child.stdout ?? process.stdin),
    text(child.stderr ?? process.stdin),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(complaint);
  return Number(printed);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
