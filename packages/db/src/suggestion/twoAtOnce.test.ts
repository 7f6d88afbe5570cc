import { chinaDate, Stale, screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { consultFor } from '../handling/consultFor.ts';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft } from '../testing/world.ts';
import { draftSuggestion, reviseSuggestion } from './draftSuggestion.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { acceptSuggestion } from './screenSuggestion.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

describe('two at once', () => {
  it('on one move: one wins, the other is told, nothing is done twice', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    const results = await Promise.allSettled([1, 2].map(() => acceptSuggestion(by(world.staff), s, screeningPoints)));
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect((await read(s.id)).events.filter((e) => e.move === 'accept')).toHaveLength(1);
  });

  it('entering the same consultation for a unit: it is entered and counted once', async () => {
    const { id, handlings } = await deputy.suggestionIn('HANDLING');
    const [handling] = handlings;
    if (handling === undefined) throw new Error('it has no handling');
    const held = { heldOn: chinaDate(world.now()), mode: 'TELEPHONE', summary: '单位来电告知已与代表商量。' } as const;
    const results = await Promise.allSettled([1, 2].map(() => consultFor(by(world.staff), handling, held)));
    expect(results.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect(await world.db.consultation.count({ where: { suggestionId: id } })).toBe(1);
    expect((await read(id)).consultationCount).toBe(1);
  });

  it('accepting different ones are numbered without gap or double', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => deputy.suggestionIn('SUBMITTED')));
    await Promise.all(many.map((s) => acceptSuggestion(by(world.staff), s, screeningPoints)));
    const series = await world.db.suggestion.findMany({
      where: { number: { not: null }, congressId: world.congress.id },
      orderBy: { number: 'asc' },
    });
    expect(series.map((s) => s.number)).toEqual(series.map((_, i) => i + 1));
  });

  it('of one draft’s key begin one draft', async () => {
    const key = newId();
    const begin = () =>
      draftSuggestion(by(deputy.viewer), key, { leadDeputyId: deputy.id, isOnBehalf: false }, completeDraft(world));
    const ids = await Promise.all([begin(), begin(), begin()]);
    expect(new Set(ids).size).toBe(1);
    expect(await begin()).toBe(ids[0]);
  });

  it('a stale revision is told and changes nothing', async () => {
    const s = await deputy.suggestionIn('DRAFT');
    await reviseSuggestion(by(deputy.viewer), s, { ...completeDraft(world), title: '关于修复塌方路段的建议' });
    await expect(reviseSuggestion(by(deputy.viewer), s, completeDraft(world))).rejects.toBeInstanceOf(Stale);
    expect((await read(s.id)).title).toBe('关于修复塌方路段的建议');
  });
});

describe('a connection lost in the middle of a move', () => {
  it('leaves nothing half-done', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    const cut = { ...by(world.staff), db: cutAfterDeadline(world) };
    await expect(handOverSuggestion(cut, s, { organId: world.inspection.id, isWide: false })).rejects.toThrow();
    // The connections that were idle are gone too; the pool notices when it next uses them.
    const after = await vi.waitFor(() => read(s.id));
    expect(after).toMatchObject({ state: 'ACCEPTED', version: s.version, handedToId: null });
    expect(after.deadlines.map((d) => d.key)).toEqual(['handOver']);
    expect(after.deadlines[0]?.metOn).toBeNull();
  });
});

/** The county's client, whose backend is ended by the database as soon as the transaction has written its deadline. */
function cutAfterDeadline({ db }: Stage['world']): Stage['world']['db'] {
  return db.$extends({
    query: {
      deadline: {
        async create({ args, query }) {
          const made = await query(args);
          await terminateBackends();
          return made;
        },
      },
    },
  }) as never;
}

async function terminateBackends(): Promise<void> {
  const { default: pg } = await import('pg');
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await owner.end();
}
