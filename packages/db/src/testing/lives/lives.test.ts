import { IllegalMove, Refusal } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../audit/verifyAudit.ts';
import { newId } from '../../newId.ts';
import { closeSuggestion } from '../../suggestion/closeSuggestion.ts';
import { draftSuggestion } from '../../suggestion/draftSuggestion.ts';
import { acceptSuggestion } from '../../suggestion/screenSuggestion.ts';
import { type TestDatabase, testDatabase } from '../testDatabase.ts';
import { completeDraft, testWorld } from '../world.ts';
import { Chance } from './Chance.ts';
import { checkLife } from './checkLife.ts';
import { type Cast, Life } from './Life.ts';
import { readySteps } from './steps.ts';

const lives = Number(process.env.LIVES ?? 400);
const longest = 60;
const seldom = 0.1;
/** Lives begin anywhere in these years: leap day, month ends, long holidays, and an unpublished year at the end. */
const [firstDay, lastDay] = [Date.UTC(2024, 0, 2), Date.UTC(2026, 10, 20)];

let database: TestDatabase;
let cast: Cast;

beforeAll(async () => {
  database = await testDatabase();
  const world = await testWorld(database.county());
  const town = await world.town('田园镇');
  const deputies = await Promise.all(['鲁', '茶', '杨', '字'].map((surname) => town.deputy(surname)));
  cast = {
    world,
    deputies: deputies.map(({ id, viewer }) => ({ id, viewer })),
    units: new Map([
      [world.roads.id, { handler: world.handler, head: world.head }],
      [world.police.id, { handler: world.policeHandler, head: world.policeHead }],
    ]),
  };
});
afterAll(() => database.drop());

/** How often each step was taken and each state was left behind: a walk that never gets anywhere proves nothing. */
const taken = new Map<string, number>();
const ends = new Map<string, number>();
const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1);

async function live(seed: number): Promise<void> {
  const chance = new Chance(seed);
  const begins = new Date(firstDay + chance.below(lastDay - firstDay));
  const life = new Life(cast, chance, begins);
  const lead = { leadDeputyId: life.lead.id, isOnBehalf: false };
  life.id = await draftSuggestion(life.by(life.lead.viewer), newId(), lead, completeDraft(cast.world));
  let s = await checkLife(life, 'draft');
  for (let steps = 0; steps < longest; steps += 1) {
    life.pass();
    const ready = readySteps(s, life);
    // A purge is always ready, and is no life's usual end.
    if (ready.every(({ weight }) => weight < seldom)) break;
    const step = chance.weigh(ready);
    const before = await lastEntry();
    life.request = `${seed}.${steps}`;
    await step.take(life, s).catch((error: unknown) => {
      throw new Error(`seed ${seed}, step ${steps}: ${step.name} in ${s.state} was refused`, { cause: error });
    });
    expect(await leftTrail(life, before), `seed ${seed}: ${step.name} leaves its trail`).toBe(true);
    count(taken, step.name);
    s = await checkLife(life, `${step.name} (seed ${seed}, step ${steps})`);
    if (chance.happens(0.1)) await tryIllegal(life, s);
  }
  count(ends, s.state);
}

/** The number of the last entry of the audit trail. */
async function lastEntry(): Promise<bigint> {
  const last = await database.county().auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
  return last?.seq ?? 0n;
}

/** Whether what this life did after that entry stands in the trail. */
async function leftTrail(life: Life, after: bigint): Promise<boolean> {
  const since = await database
    .county()
    .auditEntry.findMany({ where: { seq: { gt: after } }, select: { origin: true } });
  return since.some(({ origin }) => (origin as { requestId?: string }).requestId === life.request);
}

/** A step that the state does not allow is refused and changes nothing. */
async function tryIllegal(life: Life, s: Awaited<ReturnType<typeof checkLife>>): Promise<void> {
  if (s.state === 'SUBMITTED' || s.state === 'EVALUATED' || s.state === 'FULFILLING') return;
  const tries = [
    () => acceptSuggestion(life.by(cast.world.staff), s, []),
    () => closeSuggestion(life.by(cast.world.staff), s),
  ];
  const refusal = await life.chance
    .pick(tries)()
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(refusal).toBeInstanceOf(Refusal);
  if (isOnTheWay(s.state)) expect(refusal).toBeInstanceOf(IllegalMove);
  expect((await life.read()).version).toBe(s.version);
}

/** States in which the screening body sees it and neither of the tries is legal. */
const isOnTheWay = (state: string) => ['ACCEPTED', 'HANDED_OVER', 'ASSIGNED', 'HANDLING', 'REPLIED'].includes(state);

describe('random lives of suggestions', () => {
  it(`stay legal, dated, counted, told and seen aright: ${lives} of them`, { timeout: 600_000 }, async () => {
    const seeds = Array.from({ length: lives }, (_, i) => 1 + i);
    const walkers = Array.from({ length: 4 }, async () => {
      for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) await live(seed);
    });
    await Promise.all(walkers);
    expect([...ends.values()].reduce((sum, n) => sum + n, 0)).toBe(lives);
  });

  it('take every road there is', () => {
    const roads = [
      'assignMore',
      'decline',
      'decideWide',
      'answerObjection',
      'handleAgain',
      'refer',
      'decide',
      'lookBack',
      'close',
    ];
    for (const road of roads) expect(taken.get(road) ?? 0, road).toBeGreaterThan(0);
    for (const state of ['CLOSED', 'WITHDRAWN', 'ENDED_FOR_REFERENCE'])
      expect(ends.get(state) ?? 0, state).toBeGreaterThan(0);
  });

  it('leave an audit trail that nobody could have changed', async () => {
    expect((await verifyAudit({ ownerUrl: database.ownerUrl })).faults).toEqual([]);
  });
});
