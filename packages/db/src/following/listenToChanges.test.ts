import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../newId.ts';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { testWorld } from '../testing/world.ts';
import { type Changes, listenToChanges } from './listenToChanges.ts';
import { tellChange } from './tellChange.ts';

const county = '530524';
const onLost = vi.fn();
let database: TestDatabase;
let changes: Changes;

beforeAll(async () => {
  database = await testDatabase();
  changes = listenToChanges({ url: database.runtimeUrl, onLost });
  await listened();
});
afterAll(async () => {
  await changes.close();
  await database.drop();
});

const change = (jurisdiction: '530524' | '530521', id: string) =>
  database.county(jurisdiction).$transaction((tx) => tellChange(tx, id));

/** Waits until the one connection listens: whoever followed before is sent to ask again. */
async function listened(): Promise<void> {
  expect((await changes.of(county, null).next()).done).toBe(true);
}

/** What the follower is told until that last change has been told. */
async function toldUntil(last: string, follower: AsyncIterableIterator<string, undefined>): Promise<string[]> {
  const told: string[] = [];
  for await (const id of follower) {
    told.push(id);
    if (id === last) break;
  }
  return told;
}

describe('who follows suggestions', () => {
  it('is told of a change once it is committed, and of none that was undone', async () => {
    const [undone, done] = [newId(), newId()];
    const follower = changes.of(county, null);
    const failing = database.county().$transaction(async (tx) => {
      await tellChange(tx, undone);
      throw new Error('thought better of it');
    });
    await expect(failing).rejects.toThrow('thought better of it');
    await change(county, done);
    expect(await toldUntil(done, follower)).toEqual([done]);
  });

  it('is told nothing of another county', async () => {
    const [theirs, ours] = [newId(), newId()];
    const follower = changes.of(county, null);
    await change('530521', theirs);
    await change(county, ours);
    expect(await toldUntil(ours, follower)).toEqual([ours]);
  });

  it('is told of the one suggestion that is followed, and no other', async () => {
    const [other, followed] = [newId(), newId()];
    const follower = changes.of(county, followed);
    await change(county, other);
    await change(county, followed);
    expect(await toldUntil(followed, follower)).toEqual([followed]);
  });

  it('is told of every entry in the history of a suggestion', async () => {
    const town = await (await testWorld(database.county())).town('田园镇');
    const deputy = await town.deputy('鲁');
    const follower = changes.of(county, null);
    const { id } = await deputy.suggestionIn('SUBMITTED');
    expect(await toldUntil(id, follower)).toEqual([id]);
  });
});

describe('the connection that listens', () => {
  const listeners = () =>
    withOwner(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ pid: number; usename: string }>(
        `select pid, usename from pg_stat_activity where datname = current_database() and application_name = 'renda-following'`,
      );
      return rows;
    });

  it('is one for all, under the runtime log-in', async () => {
    const followers = [changes.of(county, null), changes.of('530521', null), changes.of(county, newId())];
    const found = await listeners();
    expect(found).toHaveLength(1);
    expect(found[0]?.usename).toBe(new URL(database.runtimeUrl).username);
    for (const each of followers) await each.return?.();
  });

  it('comes again when a database that was away for a while is back', async () => {
    const follower = changes.of(county, null);
    const [before] = await listeners();
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const letIn = (connections: number) => `alter database ${name} connection limit ${connections}`;
    onLost.mockClear();
    await withOwner(database.ownerUrl, async (owner) => {
      await owner.query(letIn(0));
      await owner.query('select pg_terminate_backend($1)', [before?.pid]);
      await expect.poll(() => onLost.mock.calls.length, { timeout: 5_000 }).toBeGreaterThan(2);
      await owner.query(letIn(-1));
    });
    expect((await follower.next()).done).toBe(true);
    await expect.poll(listeners).toHaveLength(1);
  });

  it('comes again after the server cut it, and then sends all followers to read again', async () => {
    const follower = changes.of(county, null);
    const [before] = await listeners();
    await withOwner(database.ownerUrl, (owner) => owner.query('select pg_terminate_backend($1)', [before?.pid]));
    expect((await follower.next()).done).toBe(true);
    expect(onLost).toHaveBeenCalled();
    const [after] = await listeners();
    expect(after?.pid).not.toBe(before?.pid);
    const id = newId();
    const again = changes.of(county, null);
    await change(county, id);
    expect(await toldUntil(id, again)).toEqual([id]);
  });

  it('goes with the last: closing ends it and every follower', async () => {
    const own = listenToChanges({ url: database.runtimeUrl });
    const follower = own.of(county, null);
    await own.close();
    expect((await follower.next()).done).toBe(true);
    expect((await own.of(county, null).next()).done).toBe(true);
    await expect.poll(listeners).toHaveLength(1);
  });
});
