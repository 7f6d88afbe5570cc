/** Carrying out what was promised: reports of the units, look-backs, a later reply of class A, and the closing. */
import { addDays, type PlainDate } from '@renda/domain';
import { instantOf, later, someMinutes } from '../suggestion/instants.ts';
import type { CommitmentRow, Life, Written } from './Life.ts';
import { draft, seal, sign, standing, standingClass } from './replying.ts';
import { openRound } from './rounds.ts';
import type { Scribe } from './Scribe.ts';
import { reportText, visitNote } from './words.ts';

/** Something that lies ahead on the way; it tells whether the suggestion is handled again because of it. */
type Ahead = { readonly on: PlainDate; readonly happen: () => boolean };

/** How much of what was promised has not passed. */
export function owed(life: Life): number {
  const made = promised(life).filter(({ isMade, state }) => isMade && (state === 'OPEN' || state === 'REPORTED'));
  return made.length;
}

function promised(life: Life): CommitmentRow[] {
  return life.handlings.flatMap(({ commitments }) => commitments);
}

/**
 * Carries it out from that instant on; promises the day on which a failed look-back opened another round, or null. Closes it some days
 * after the last look-back was passed.
 */
export function carryOut(scribe: Scribe, life: Life, at: string, on: PlainDate): PlainDate | null {
  const waiting = life.lookBacks.filter(({ state }) => state === 'DUE').length;
  scribe.move(life, 'fulfil', {
    at: later(at, 2),
    actor: life.screening,
    facts: { commitments: owed(life), lookBacks: waiting },
  });
  const ahead = [...promisesAhead(scribe, life, on), ...drawnAhead(scribe, life, on), ...againAhead(scribe, life, on)];
  let last = on;
  for (const { on: day, happen } of ahead.sort((a, b) => (a.on < b.on ? -1 : 1))) {
    if (!scribe.isPast(day)) break;
    if (happen()) return life.sketch.fate.stop === 'FAILED' ? null : day;
    last = day;
  }
  if (life.sketch.fate.isSignedAgain) signAgain(scribe, life);
  if (owed(life) > 0 || life.lookBacks.some(({ state }) => state === 'DUE')) return null;
  close(scribe, life, scribe.after(last, life.chance.int(2, 8)));
  return null;
}

/** Closes it on that day, unless it lies ahead. */
export function close(scribe: Scribe, life: Life, on: PlainDate): void {
  if (!scribe.isPast(on)) return;
  const at = instantOf('closed', on, someMinutes(life.random));
  life.row.closedAt = at;
  scribe.move(life, 'close', { at, actor: life.screening });
}

function promisesAhead(scribe: Scribe, life: Life, from: PlainDate): Ahead[] {
  return life.handlings.flatMap((written) =>
    written.commitments
      .filter(({ isMade, state }) => isMade && state === 'OPEN')
      .flatMap((commitment) => ofPromise(scribe, life, written, commitment, from)),
  );
}

function ofPromise(scribe: Scribe, life: Life, written: Written, commitment: CommitmentRow, from: PlainDate): Ahead[] {
  const { fate } = life.sketch;
  const { chance } = life;
  const plan = fate.promises[commitment.position - 1]?.report ?? 'IN_TIME';
  const due = commitment.dueOn as PlainDate;
  const first = scribe.after(from, 1);
  const late = (day: PlainDate) => (day > first ? day : first);
  const middle = scribe.after(first, chance.int(3, 14));
  const told = (on: PlainDate, isDone: boolean): Ahead => ({
    on,
    happen: () => report(scribe, life, written, commitment, { on, isDone }),
  });
  const done = late(plan === 'LATE' ? scribe.after(due, chance.int(3, 18)) : scribe.after(due, -chance.int(1, 8)));
  const isDone = plan === 'IN_TIME' || plan === 'LATE';
  const seen = isDone ? scribe.after(done, chance.int(3, 16)) : scribe.after(due, chance.int(14, 30));
  const isReportedMidway = (plan === 'PROGRESS' || chance.chance(0.3)) && middle < (isDone ? done : due);
  return [
    ...(isReportedMidway ? [told(middle, false)] : []),
    ...(isDone ? [told(done, true)] : []),
    ...(fate.stop === 'FULFILLING'
      ? []
      : [{ on: late(seen), happen: () => lookBack(scribe, life, written, commitment, late(seen)) }]),
  ];
}

function report(
  scribe: Scribe,
  life: Life,
  written: Written,
  commitment: CommitmentRow,
  { on, isDone }: { readonly on: PlainDate; readonly isDone: boolean },
): false {
  if (commitment.state !== 'OPEN') return false;
  const at = instantOf('reported', on, someMinutes(life.chance));
  const body = reportText(life.chance, isDone);
  const { actor } = written;
  scribe.rows.commitment_reports.push({
    id: scribe.id(at, 'commitment report', commitment.id),
    suggestionId: life.id,
    commitmentId: commitment.id,
    body,
    isDone,
    reportedAt: at,
    reportedByName: actor.name,
  });
  Object.assign(commitment, { state: isDone ? 'REPORTED' : 'OPEN', version: (commitment.version ?? 1) + 1 });
  scribe.tell(life, 'reportCommitment', { at, actor, facts: { what: commitment.what, text: body, isDone } }, written);
  return false;
}

/** Whether it fails: the first one of a life whose fate says so, and most of those on which nothing was reported. */
function fails(life: Life, commitment: CommitmentRow | null): boolean {
  const held = life.lookBacks.filter(({ state }) => state !== 'DUE').length;
  if (life.sketch.fate.stop === 'FAILED') return held === 0;
  if (commitment?.state === 'OPEN' && (life.row.round ?? 1) === 1) return life.chance.chance(0.6);
  return life.sketch.fate.isFailed && held === 0;
}

type Visit = {
  readonly heldOn: PlainDate;
  readonly place: string;
  readonly isDeputyPresent: boolean;
  readonly note: string;
};

/** Somebody goes and sees; a failed one opens another round, and then true is promised. */
function lookBack(
  scribe: Scribe,
  life: Life,
  written: Written,
  commitment: CommitmentRow | null,
  heldOn: PlainDate,
): boolean {
  if (life.row.state !== 'FULFILLING' || (commitment && commitment.state !== 'OPEN' && commitment.state !== 'REPORTED'))
    return false;
  const isPassed = !fails(life, commitment);
  const at = instantOf('lookedBack', heldOn, someMinutes(life.chance));
  const visit: Visit = {
    heldOn,
    place: life.sketch.words.place,
    isDeputyPresent: life.chance.chance(0.7),
    note: visitNote(life.chance, isPassed),
  };
  keepVisit(scribe, life, written, commitment, visit, isPassed, at);
  const { actor, facts } = { actor: life.visiting, facts: { ...visit, isPassed, what: commitment?.what ?? null } };
  const unit = written.part.people.organ.name;
  scribe.tell(life, 'lookBack', { at, actor, facts: { ...facts, unit } });
  if (isPassed) return false;
  const again = later(at, 1);
  const opened = openRound(scribe, life, [written], again, heldOn);
  const told = { ...opened, reason: visit.note, facts: { ...opened.facts, unit } };
  scribe.move(life, 'failLookBack', { at: again, actor, ...told });
  return true;
}

function keepVisit(
  scribe: Scribe,
  life: Life,
  written: Written,
  commitment: CommitmentRow | null,
  visit: Visit,
  isPassed: boolean,
  at: string,
): void {
  const held = { ...visit, state: isPassed ? 'PASSED' : 'FAILED', heldByName: life.visiting.name, heldAt: at };
  const drawn =
    commitment === null ? life.lookBacks.find((one) => one.handlingId === written.row.id && one.state === 'DUE') : null;
  const id = drawn?.id ?? scribe.id(at, 'look-back', commitment?.id ?? written.row.id);
  if (drawn) Object.assign(drawn, held, { version: 2 });
  else {
    const of = {
      suggestionId: life.id,
      handlingId: written.row.id,
      commitmentId: commitment?.id ?? null,
      drawId: null,
    };
    const row = { id, ...of, ...held, version: 1 };
    life.lookBacks.push(row);
    scribe.rows.look_backs.push(row);
  }
  if (commitment) {
    const passedOn = isPassed ? visit.heldOn : null;
    Object.assign(commitment, { state: held.state, passedOn, version: (commitment.version ?? 1) + 1 });
  }
  const name = '回头看现场（演示图片）.png';
  scribe.attach(life, { name, purpose: 'VISIT_PHOTO', lookBackId: id, at, by: life.visiting });
}

/** What a draw brought is looked at within some weeks. */
function drawnAhead(scribe: Scribe, life: Life, from: PlainDate): Ahead[] {
  if (life.sketch.fate.stop === 'FULFILLING') return [];
  return life.lookBacks
    .filter(({ state }) => state === 'DUE')
    .flatMap(({ handlingId }) => {
      const written = life.handlings.find(({ row }) => row.id === handlingId);
      const on = scribe.after(from, life.chance.int(6, 34));
      return written ? [{ on, happen: () => lookBack(scribe, life, written, null, on) }] : [];
    });
}

/** A class B that is solved is answered again as an A; what was promised is still looked back on. */
function againAhead(scribe: Scribe, life: Life, from: PlainDate): Ahead[] {
  if (!life.sketch.fate.isAnsweredAgain) return [];
  const on = scribe.after(from, life.chance.int(8, 24));
  return [{ on, happen: () => answerAgain(scribe, life, on) }];
}

/** The later reply is drafted and signed yesterday, and waits for its seal. */
function signAgain(scribe: Scribe, life: Life): void {
  const on = scribe.after(scribe.archive.almanac.today, -1);
  for (const written of standing(life)) {
    const at = instantOf('progressed', on);
    const reply = draft(scribe, life, written, { at, on, replyClass: 'A' });
    written.row.version = (written.row.version ?? 1) + 1;
    sign(scribe, life, written, reply, later(at, 900));
  }
}

function answerAgain(scribe: Scribe, life: Life, on: PlainDate): false {
  for (const written of standing(life)) {
    if (written.replies.at(-1)?.replyClass !== 'B') continue;
    const at = instantOf('replied', on);
    const reply = draft(scribe, life, written, { at: later(at, -900), on, replyClass: 'A' });
    written.row.version = (written.row.version ?? 1) + 1;
    sign(scribe, life, written, reply, later(at, -180));
    const facts = seal(scribe, life, written, reply, { at, on });
    scribe.tell(life, 'issueAgain', { at, actor: written.actor, facts }, written);
  }
  life.row.replyClass = standingClass(life);
  life.row.version = (life.row.version ?? 1) + 1;
  return false;
}

/** Draws it for a look-back of each reply of class A, and carries on from there. */
export function carryOutDrawn(
  scribe: Scribe,
  life: Life,
  { id: drawId, on }: { readonly id: string; readonly on: PlainDate },
) {
  const at = instantOf('lookedBack', on, 10);
  for (const { row } of standing(life)) {
    const id = scribe.id(at, 'look-back drawn', row.id);
    const blank = {
      commitmentId: null,
      heldOn: null,
      place: null,
      isDeputyPresent: null,
      note: null,
      heldByName: null,
    };
    const of = { suggestionId: life.id, handlingId: row.id, drawId };
    const lookBackRow = { id, ...of, ...blank, state: 'DUE', heldAt: null, version: 1 };
    life.lookBacks.push(lookBackRow);
    scribe.rows.look_backs.push(lookBackRow);
  }
  return carryOut(scribe, life, at, scribe.archive.almanac.worked(addDays(on, 0)));
}
