/** What must hold after every step of a walk, for every suggestion in it. */
import { handlingLifecycle, suggestionLifecycle } from '@renda/domain';
import { type Around, datesKept, datesTold, miscounted } from './dueDates.ts';
import { beginsSigned, counted, kept } from './recount.ts';
import type { EventNow, Snapshot, Trail } from './Snapshot.ts';
import type { Looker } from './sight.ts';

type Table = Readonly<Record<string, { readonly from: readonly string[]; readonly to: string | readonly string[] }>>;

/** Every fault of a suggestion as it is now: its counts, its dates, its history; none where it is as it should be. */
export function faultsOf(s: Snapshot, around: Around): string[] {
  const ofHistory = [
    ...chainFaults(s.events, null, s.state, suggestionLifecycle.moves),
    ...s.handlings.flatMap((h) => chainFaults(s.events, h, h.state, handlingLifecycle.moves)),
  ];
  // Of a purged one nothing is left that could be counted.
  if (s.state === 'PURGED') return ofHistory;
  return [
    ...ofHistory,
    ...differences('counts', kept(s), counted(s)),
    ...differences('dates', datesKept(s), datesTold(s, around)),
    ...miscounted(s).map((d) => `deadline ${d.key} from ${d.startedOn} is not due on ${d.dueOn}`),
    ...evaluatorFaults(s, around),
  ];
}

/** The first fault of a list of the same things kept and told. */
function differences(what: string, one: object, other: object): string[] {
  const told = new Map(Object.entries(other));
  return Object.entries(one)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(told.get(name)))
    .map(([name, value]) => `${what}: ${name} is ${JSON.stringify(value)}, not ${JSON.stringify(told.get(name))}`);
}

/** The history is an unbroken chain of moves that the table knows, and ends in the state. */
function chainFaults(
  all: readonly EventNow[],
  handling: Snapshot['handlings'][number] | null,
  state: string,
  moves: Table,
): string[] {
  const faults: string[] = [];
  const own = all.filter((e) => e.handlingId === (handling?.id ?? null) && e.toState !== null);
  let now = handling === null ? null : beginsSigned(all, handling) ? 'ACKNOWLEDGED' : 'ASSIGNED';
  for (const { move, fromState, toState } of own) {
    if (fromState !== now) faults.push(`history: ${move} from ${fromState}, where it stood in ${now}`);
    const known = moves[move];
    if (move !== 'draft' && !known?.from.includes(fromState ?? '')) faults.push(`history: ${move} from ${fromState}`);
    if (move !== 'draft' && ![known?.to].flat().includes(toState ?? '')) faults.push(`history: ${move} to ${toState}`);
    now = toState;
  }
  if (now !== state) faults.push(`history ends in ${now}, not ${state}`);
  return faults;
}

/** Before it is accepted nobody evaluates, and signatures come and go; after it is over it stays as it was. */
const withoutEvaluation = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'JOINED',
  'WITHDRAWN',
  'REDIRECTED',
  'ENDED_FOR_REFERENCE',
  'CLOSED',
  'PURGED',
];

/** The lead deputy evaluates while in office, else the first signer in office, else nobody. */
function evaluatorFaults(s: Snapshot, around: Around): string[] {
  if (withoutEvaluation.includes(s.state)) return [];
  const isInOffice = (id: string) => around.deputy(id).isInOffice;
  const signed = s.coSigners
    .filter((c) => c.state === 'SIGNED' && isInOffice(c.deputyId))
    .sort((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? '') || (a.id < b.id ? -1 : 1));
  const told = isInOffice(s.leadDeputyId) ? s.leadDeputyId : (signed[0]?.deputyId ?? null);
  return s.evaluatorId === told ? [] : [`the evaluator is ${s.evaluatorId}, not ${told}`];
}

/** What stands between several: no group of one, none joined into what is not there to take it, each number once and without gap. */
export function faultsAmong(all: readonly Snapshot[]): string[] {
  const faults: string[] = [];
  const groups = Map.groupBy(
    all.filter((s) => s.groupId !== null),
    (s) => s.groupId,
  );
  for (const [id, members] of groups) if (members.length < 2) faults.push(`group ${id} has ${members.length}`);
  for (const s of all.filter((one) => one.state === 'JOINED')) {
    const into = all.find((one) => one.id === s.joinedIntoId);
    const gone = ['DRAFT', 'WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED'];
    if (into === undefined || gone.includes(into.state)) faults.push(`joined into what is ${into?.state}`);
  }
  const series = Map.groupBy(
    all.filter((s) => s.number !== null),
    (s) => s.numberSeriesId,
  );
  for (const [, members] of series) {
    const numbers = members.map((s) => s.number).sort((a, b) => Number(a) - Number(b));
    if (numbers.some((n, i) => n !== i + 1)) faults.push(`numbers ${numbers.join(', ')}`);
  }
  for (const s of all) {
    const preparing = s.batches.filter((b) => b.state === 'PREPARING').length;
    if (preparing > (s.state === 'ACCEPTED' ? 1 : 0))
      faults.push(`${preparing} batches are prepared with one ${s.state}`);
  }
  return faults;
}

/** A step leaves its trail: an entry for every state that changed, and one at least. */
export function faultsOfTrail(
  before: readonly Snapshot[],
  after: readonly Snapshot[],
  trail: readonly Trail[],
): string[] {
  const faults = trail.length === 0 ? ['the audit trail has no entry of it'] : [];
  const has = (noun: string, id: string, state: string) =>
    trail.some((t) => t.noun === noun && t.recordId === id && t.toState === state);
  for (const s of after) {
    const was = before.find((one) => one.id === s.id);
    if (was === undefined) continue;
    if (was.state !== s.state && !has('Suggestion', s.id, s.state)) faults.push(`no entry of becoming ${s.state}`);
    for (const h of s.handlings) {
      const from = was.handlings.find((one) => one.id === h.id)?.state ?? h.state;
      if (from !== h.state && !has('Handling', h.id, h.state)) faults.push(`no entry of a handling ${h.state}`);
    }
    if (s.events.length < was.events.length) faults.push('history was lost');
  }
  return faults;
}

/** Who sees what they may not, or does not see what they may. */
export function faultsOfSight(all: readonly Snapshot[], by: readonly Looker[], found: ReadonlySet<string>): string[] {
  return by.flatMap(({ name, sees }, i) =>
    all
      .filter((s) => sees(s) !== found.has(`${i} ${s.id}`))
      .map((s) => `${name} ${sees(s) ? 'does not see' : 'sees'} one that is ${s.state}`),
  );
}
