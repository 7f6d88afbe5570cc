/** Assigning to units; where the first declines, it goes back and is placed anew. */
import { daysBetween, type HandlingRole, type PlainDate } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { instantOf, later, someMinutes } from '../suggestion/instants.ts';
import { type Part, replies } from '../suggestion/parts.ts';
import type { Life, Written } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { declineText } from './words.ts';

/** Assigns it on that day, after another unit had declined where its fate says so. */
export function assign(scribe: Scribe, life: Life, on: PlainDate): void {
  const { handedOver } = life.sketch.days;
  if (life.sketch.fate.isDeclined && handedOver && daysBetween(handedOver, on) >= 2) declineFirst(scribe, life, on);
  place(scribe, life, life.parts, instantOf('assigned', on, someMinutes(life.random)), on);
}

/** Another unit of the same organ has it first, and declines on an earlier day. */
export function declineFirst(scribe: Scribe, life: Life, before: PlainDate): void {
  const wrong = anotherUnit(scribe, life);
  if (wrong === undefined) return;
  const first = life.sketch.days.handedOver as PlainDate;
  const assignedAt = instantOf('assigned', first, someMinutes(life.chance));
  const [declining, ...assisting] = place(
    scribe,
    life,
    [{ people: wrong, role: 'LEAD' }, ...helping(life)],
    assignedAt,
    first,
  );
  const day = scribe.after(before, -1);
  const isNextDay = day > first;
  const at = isNextDay ? instantOf('declined', day, someMinutes(life.chance)) : later(assignedAt, 900);
  const on = isNextDay ? day : first;
  if (declining === undefined) return;
  decline(scribe, life, declining, at, on);
  for (const one of assisting) release(scribe, life, one, declining.actor, later(at, 1));
  scribe.move(life, 'unassign', { at: later(at, 2), actor: declining.actor });
}

/** One of the separate units declines before it signs; the others go on, and its part waits to be placed. */
export function declinePart(scribe: Scribe, life: Life, on: PlainDate): void {
  const separate = life.handlings.filter(({ row }) => row.role === 'SEPARATE' && row.state === 'ASSIGNED');
  const declining = separate.at(-1);
  if (!life.sketch.fate.isPartDeclined || declining === undefined || separate.length < 2) return;
  const at = instantOf('declined', on, someMinutes(life.chance));
  decline(scribe, life, declining, at, on);
}

function decline(scribe: Scribe, life: Life, declining: Written, at: string, on: PlainDate): void {
  scribe.meet(life, ['acknowledge'], on, declining.row.id);
  scribe.stop(life, at, null, declining.row.id);
  declining.row.declinedAt = at;
  life.row.declineCount = (life.row.declineCount ?? 0) + 1;
  const right = life.parts[0]?.people.organ.name ?? '';
  const reason = declineText(life.chance, right);
  scribe.movePart(life, 'decline', declining, { at, actor: declining.actor, reason });
}

function release(scribe: Scribe, life: Life, one: Written, actor: Actor, at: string): void {
  scribe.stop(life, at, null, one.row.id);
  const facts = { unit: one.part.people.organ.name };
  scribe.movePart(life, 'release', one, { at, actor, facts });
  const event = life.events.at(-1);
  if (event) event.actorBody = null;
}

function helping({ parts }: Life): Part[] {
  return parts.filter(({ role }) => role === 'ASSISTING').slice(0, 1);
}

/** One that the same organ reaches and that has no part in it. */
function anotherUnit(scribe: Scribe, life: Life): Part['people'] | undefined {
  const busy = new Set(life.parts.map(({ people }) => people.organ.id));
  const free = [...scribe.archive.offices.units.values()].filter(
    ({ organ }) =>
      organ.handedThroughId === life.handedTo.id && organ.kind !== 'TOWNSHIP_GOVERNMENT' && !busy.has(organ.id),
  );
  return free.length === 0 ? undefined : life.chance.pick(free);
}

/** Makes the parts, each with what it owes from that day on. */
function place(scribe: Scribe, life: Life, parts: readonly Part[], at: string, on: PlainDate): Written[] {
  const actor = scribe.archive.accounts.coordinators.get(life.handedTo.id) as Actor;
  const units = parts.map(({ people, role }) => ({ role, unit: people.organ.name }));
  scribe.move(life, 'assign', { at, actor, body: life.handedTo.name, facts: { units } });
  return parts.map((part) => makePart(scribe, life, part, { at, on }));
}

function makePart(scribe: Scribe, life: Life, part: Part, { at, on }: { at: string; on: PlainDate }): Written {
  const replyDueOn = life.row.replyDueOn as PlainDate;
  const written = newPart(scribe, life, part, { at, round: 1, replyDueOn });
  const { row } = written;
  row.acknowledgeDueOn = scribe.due(life, 'acknowledge', on, at, row.id);
  oweContribution(scribe, life, written, on, at);
  return written;
}

/** An assisting unit owes its part ten working days before the reply, where that leaves a day. */
export function oweContribution(scribe: Scribe, life: Life, { row }: Written, today: PlainDate, at: string): void {
  if (row.role !== 'ASSISTING') return;
  const { dueOn } = scribe.archive.timetable.due('contribute', row.replyDueOn as PlainDate);
  row.contributeDueOn = dueOn > today ? dueOn : null;
  if (row.contributeDueOn !== null) scribe.due(life, 'contribute', row.replyDueOn as PlainDate, at, row.id);
}

/** The row of a part in a round, before anything happened to it. */
export function newPart(
  scribe: Scribe,
  life: Life,
  part: Part,
  { at, round, replyDueOn }: { readonly at: string; readonly round: number; readonly replyDueOn: PlainDate },
): Written {
  const unitId = part.people.organ.id;
  const row = {
    id: scribe.id(at, 'handling', life.id, unitId, round),
    suggestionId: life.id,
    unitId,
    role: part.role,
    round,
    state: 'ASSIGNED',
    assignedAt: at,
    acknowledgedAt: null,
    repliedAt: null,
    acknowledgeDueOn: '',
    replyDueOn,
    contributeDueOn: null,
    contribution: null,
    contributedAt: null,
    declinedAt: null,
    version: 1,
  };
  scribe.rows.handlings.push(row);
  const actor = scribe.archive.accounts.handlers.get(unitId) as Actor;
  const written: Written = { row, part, actor, replies: [], commitments: [], marks: null };
  life.handlings.push(written);
  return written;
}

/** Each signs for its part; the first that replies begins the handling. */
export function acknowledge(scribe: Scribe, life: Life, on: PlainDate): void {
  const first = life.random.int(0, 12);
  let isBegun = false;
  const waiting = life.handlings.filter(({ row }) => row.state === 'ASSIGNED');
  waiting.forEach((written, index) => {
    const at = instantOf('acknowledged', on, first + index * 4);
    const { row, actor, part } = written;
    row.acknowledgedAt = at;
    scribe.meet(life, ['acknowledge'], on, row.id);
    scribe.movePart(life, 'acknowledge', written, { at, actor });
    if (isBegun || !replies(part)) return;
    isBegun = true;
    scribe.move(life, 'beginHandling', { at: later(at, 1), actor });
  });
}

/** Whether the unit's part is one that replies. */
export function isReplying({ row }: Written): boolean {
  return (['LEAD', 'SEPARATE'] satisfies HandlingRole[] as string[]).includes(row.role) && row.state !== 'DECLINED';
}
