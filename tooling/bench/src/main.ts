/** `pnpm --filter @renda/bench bench [rounds] [seconds]`: measures, and prints what it found. */
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { countyClient } from '@renda/db';
import { boardTimes } from './boardTimes.ts';
import { type BenchDatabase, benchDatabase, county } from './database.ts';
import { type ListTime, listTimes } from './listTimes.ts';
import { canPin, nodeOn } from './Process.ts';
import { planTime } from './planTimes.ts';
import { detailQuestion, listQuestion } from './questions.ts';
import { searchTimes } from './searchTimes.ts';
import { seedingTime } from './seeding.ts';
import { similarTimes } from './similarTimes.ts';
import { type Throughput, throughput } from './throughput.ts';

const [rounds = 5, seconds = 5] = process.argv.slice(2).map(Number);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const say = (step: string) => void process.stderr.write(`${step}…\n`);

/** A closed suggestion with everything that a whole course leaves behind. */
async function wholeSuggestion({ runtimeUrl }: BenchDatabase): Promise<string> {
  const db = countyClient({ url: runtimeUrl, jurisdiction: county, max: 1 });
  const found = await db.suggestion.findFirstOrThrow({
    where: { state: 'CLOSED', sessionId: { not: null }, handlings: { some: { role: 'ASSISTING' } } },
    orderBy: { filedAt: 'desc' },
    select: { id: true },
  });
  await db.$disconnect();
  return found.id;
}

function tellThroughput({ question, bytes, floor, ours, ratios }: Throughput): void {
  const [least = 0, most = 0] = [ratios[0], ratios.at(-1)];
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 0;
  print(
    `${question}: floor ${Math.round(floor)}/s, ours ${Math.round(ours)}/s, share ${middle.toFixed(2)}` +
      ` (${least.toFixed(2)} to ${most.toFixed(2)} in ${ratios.length} rounds); ${bytes} characters`,
  );
}

function tellLists(times: readonly ListTime[]): void {
  print('\nmilliseconds in PostgreSQL (first page and one in the middle): staff; slowest viewer');
  for (const [filter, list] of Map.groupBy(times, (time) => time.filter)) {
    const staff = list.filter(({ viewer }) => viewer === 'staff').map(({ milliseconds }) => milliseconds.toFixed(1));
    const slowest = list.reduce((a, b) => (a.milliseconds < b.milliseconds ? b : a));
    print(`${filter}: ${staff.join(' and ')}; ${slowest.milliseconds.toFixed(1)} (${slowest.viewer}, ${slowest.page})`);
  }
}

async function graphStart(): Promise<number> {
  const child = nodeOn(0, [resolve(import.meta.dirname, 'graphStart.ts')]);
  return Number(await text(child.stdout ?? process.stdin));
}

const database = await benchDatabase(say);
try {
  print(`load before: ${loadavg()[0]?.toFixed(2)}; servers and load ${canPin ? 'on a core each' : 'on any core'}`);
  const questions = [listQuestion, detailQuestion(await wholeSuggestion(database))];
  say(`list and detail, ${rounds} rounds of ${seconds} s for each server, after one to warm up`);
  for (const each of await throughput(database, questions, { rounds, seconds })) tellThroughput(each);
  say('filters');
  tellLists(await listTimes(database));
  say('similar suggestions');
  for (const { written, milliseconds } of await similarTimes(database)) {
    print(`similar to ${written}: ${milliseconds.toFixed(1)}`);
  }
  say('search');
  for (const { asked, words, clock, processor } of await searchTimes(database)) {
    const told = ({ half, most }: { half: number; most: number }) => `${half.toFixed(1)}, p95 ${most.toFixed(1)}`;
    const worked = processor === null ? 'not told by this system' : told(processor);
    print(
      `${asked} by words, ${words} of them: p50 ${told(clock)} by the clock; processor of PostgreSQL p50 ${worked}`,
    );
  }
  say('boards');
  for (const { board, milliseconds } of await boardTimes(database)) print(`${board}: ${milliseconds.toFixed(1)}`);
  say('plans of holders');
  const plans = await planTime();
  print(
    `${plans.townships} townships planned in ${plans.seconds.toFixed(1)} s, the slowest in ${plans.slowest.toFixed(2)} s; proved best: ${plans.proved}`,
  );
  say('the demonstration');
  print(`\nthe demonstration is seeded in ${((await seedingTime(database.emptyUrl)) / 1000).toFixed(1)} s`);
  print(`a file of graph tests is ready after ${(await graphStart()).toFixed(0)} ms`);
} finally {
  await database.stop();
}
