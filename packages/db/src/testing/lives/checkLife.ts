/** What must hold after every step of a life. */
import { type SuggestionMove, suggestionLifecycle, unacceptedStates, type Viewer } from '@renda/domain';
import { expect } from 'vitest';
import { toDay } from '../../day.ts';
import { visibleSuggestions } from '../../suggestion/visibleTo.ts';
import type { Life, Snapshot } from './Life.ts';
import { monthsLater, recount } from './recount.ts';

/** Fails where the state, the dates, the counters, the history or somebody's sight of it is wrong. */
export async function checkLife(life: Life, taken: string): Promise<Snapshot> {
  const s = await life.read();
  const told = `after ${taken}`;
  const { kept, counted } = await recount(life.db, s.id);
  if (s.state !== 'PURGED') expect(kept, told).toEqual(counted);
  const events = await life.db.suggestionEvent.findMany({
    where: { suggestionId: s.id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { move: true, fromState: true, toState: true, handlingId: true, facts: true, at: true },
  });
  checkHistory(s, events, told);
  if (s.state !== 'PURGED') expect(s.replyDueOn && toDay(s.replyDueOn), told).toBe(expectedDue(s, events));
  await checkSight(life, s, told);
  return s;
}

type Event = {
  readonly move: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly handlingId: string | null;
  readonly facts: unknown;
  readonly at: Date;
};

/** The history is an unbroken chain of moves that the table knows, and ends in the state. */
function checkHistory(s: Snapshot, events: readonly Event[], told: string): void {
  const moves = events.filter((e) => e.handlingId === null && e.toState !== null);
  let state: string | null = null;
  for (const { move, fromState, toState } of moves) {
    expect(fromState, `${told}: ${move}`).toBe(state);
    if (move !== 'draft') {
      const known = suggestionLifecycle.moves[move as SuggestionMove];
      expect(known.from, `${told}: ${move}`).toContain(fromState);
      expect([known.to].flat(), `${told}: ${move}`).toContain(toState);
    }
    state = toState;
  }
  expect(state, told).toBe(s.state);
}

/** Three months from handing over, six where marked wide, one from each new round, or the day that the council set. */
function expectedDue(s: Snapshot, events: readonly Event[]): string | null {
  if (s.handedOverOn === null) return null;
  const opened = events.filter((e) => e.toState === 'HANDLING' && e.fromState !== 'ASSIGNED' && e.handlingId === null);
  const last = opened.at(-1);
  if (last === undefined) return monthsLater(toDay(s.handedOverOn), s.isWide ? 6 : 3);
  if (last.move === 'decide') return (last.facts as { replyDueOn: string }).replyDueOn;
  return monthsLater(new Date(last.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10), 1);
}

/** Who sees it, told plainly; a few viewers each time. */
async function checkSight(life: Life, s: Snapshot, told: string): Promise<void> {
  const { world, deputies } = life.cast;
  const accepted = !(unacceptedStates as readonly string[]).includes(s.state);
  const units = new Set(s.handlings.map((h) => h.unitId));
  const asked = new Set(s.coSigners.filter((c) => c.state !== 'DECLINED').map((c) => c.deputyId));
  const other = life.chance.pick(deputies.filter((d) => d.id !== s.leadDeputyId));
  const mayStillSign =
    ['DRAFT', 'RETURNED', 'SUBMITTED'].includes(s.state) && s.coSigners.some((c) => c.deputyId === other.id);
  const wasSubmitted = s.state !== 'DRAFT' && (s.state !== 'WITHDRAWN' || (await submitted(life)));
  const expected: readonly [Viewer, boolean][] = [
    [world.stranger, false],
    [life.lead.viewer, true],
    [other.viewer, accepted || (s.state !== 'PURGED' && asked.has(other.id)) || mayStillSign],
    [world.staff, wasSubmitted],
    [world.coordinator, s.handedToId !== null],
    [world.handler, units.has(world.roads.id)],
    [world.policeHandler, units.has(world.police.id)],
  ];
  const [first, second, third] = [0, 1, 2].map(() => life.chance.pick(expected));
  for (const [viewer, sees] of new Set([first, second, third].filter((each) => each !== undefined))) {
    const found = await life.db.suggestion.count({ where: { id: s.id, AND: visibleSuggestions(viewer) } });
    expect(found, `${told}: ${viewer.name} in ${s.state}`).toBe(sees ? 1 : 0);
  }
}

async function submitted(life: Life): Promise<boolean> {
  const { submittedAt } = await life.db.suggestion.findUniqueOrThrow({
    where: { id: life.id },
    select: { submittedAt: true },
  });
  return submittedAt !== null;
}
