/** The tests of one file of walks: files run side by side, each on a database of its own, and share the seeds among them. */
import { type TodoAct, todoActs } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../audit/verifyAudit.ts';
import { type TestDatabase, testDatabase } from '../testDatabase.ts';
import { type Cast, openCast } from './Cast.ts';
import { steps } from './steps/steps.ts';
import { sideBySide, type Tally, Walk } from './Walk.ts';

/** How many lives all files walk together (LIVES), and from which seed on (SEED; alone where no number of lives is said). */
const seedGiven = process.env.SEED;
const lives = Number(process.env.LIVES ?? (seedGiven === undefined ? 120 : sideBySide));
const first = Number(seedGiven ?? 1);
/** What is to be done on no suggestion. */
const onNone: readonly TodoAct[] = ['SIGN_RECEIPT', 'DRAW_LOOK_BACKS', 'PLAN_ACTIVITY', 'HOLD_ACTIVITY'];

/** As many walk at once on one database: one computes while others wait for it. */
const atOnce = 4;

/** Walks this file's share of the lives. */
export function livesOf(file: number, files: number): void {
  const seeds = Array.from({ length: Math.ceil(lives / sideBySide) }, (_, i) => first + i).filter(
    (_, i) => i % files === file,
  );
  const tally: Tally = { taken: new Map(), twice: new Map(), ends: new Map(), todos: new Map() };
  let database: TestDatabase;
  let cast: Cast;
  beforeAll(async () => {
    database = await testDatabase();
    cast = await openCast(database);
  });
  afterAll(() => database.drop());

  describe(`random lives of suggestions, ${seeds.length * sideBySide} of ${lives} from seed ${first}`, () => {
    it('stay legal, dated, counted, told and seen aright', { timeout: 600_000 + lives * 5_000 }, async () => {
      const left = [...seeds];
      const walker = async () => {
        for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
          const walk = await Walk.begin(cast, seed, tally);
          await walk.lead();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, walker));
      expect([...tally.ends.values()].reduce((sum, n) => sum + n, 0)).toBe(seeds.length * sideBySide);
    });

    it('take the roads there are, all but a few', () => {
      // A few walks need not go everywhere.
      if (seeds.length < 30) return;
      const untaken = steps.map(({ name }) => name).filter((name) => !tally.taken.has(name));
      expect(untaken.length, untaken.join(', ')).toBeLessThan(seeds.length < 200 ? 12 : 1);
      for (const state of ['CLOSED', 'WITHDRAWN', 'ENDED_FOR_REFERENCE'])
        expect(tally.ends.get(state) ?? 0, state).toBeGreaterThan(0);
    });

    it('have somebody to do nearly everything that is ever to be done', () => {
      if (seeds.length < 30) return;
      const never = todoActs.filter((act) => !onNone.includes(act) && !tally.todos.has(act));
      expect(never.length, never.join(', ')).toBeLessThan(4);
    });

    it('leave an audit trail that nobody could have changed', { timeout: 120_000 }, async () => {
      expect((await verifyAudit({ ownerUrl: database.ownerUrl })).faults).toEqual([]);
    });
  });
}
