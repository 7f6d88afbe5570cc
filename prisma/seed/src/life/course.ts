/** The second part of a life: placed, handled, answered, evaluated, and all that may follow. */
import type { PlainDate } from '@renda/domain';
import { instantOf, later } from '../suggestion/instants.ts';
import { signersOf } from './coSigning.ts';
import { evaluate, lapse } from './evaluating.ts';
import { carryOut, carryOutDrawn, close, owed } from './fulfilling.ts';
import type { Life } from './Life.ts';
import { acknowledge, assign, declineFirst, declinePart } from './placing.ts';
import { draftReplies, replyAll } from './replying.ts';
import { tryAgain } from './rounds.ts';
import type { Scribe } from './Scribe.ts';
import { applyForWide } from './widening.ts';
import { consultAll, contributeAll, objectToConsultation, recordProgress } from './working.ts';

/** Writes what follows its handing over, as far as the life has come. */
export function handle(scribe: Scribe, life: Life): void {
  const { days, fate } = life.sketch;
  if (!days.handedOver || fate.wayOut !== null) return;
  if (!days.assigned) {
    if (fate.isDeclined) declineFirst(scribe, life, scribe.archive.almanac.today);
    return;
  }
  assign(scribe, life, days.assigned);
  if (!days.acknowledged) return;
  declinePart(scribe, life, days.acknowledged);
  acknowledge(scribe, life, days.acknowledged);
  work(scribe, life, days.acknowledged);
  if (!days.replied) return;
  passEvaluation(scribe, life, days.replied);
  replyAll(scribe, life, days.replied);
  const settled = fate.isLapsed ? lapse(scribe, life) : firstMarks(scribe, life);
  if (settled !== null) settle(scribe, life, settled);
}

/** Between signing and the reply. */
function work(scribe: Scribe, life: Life, acknowledged: PlainDate): void {
  const { days, fate } = life.sketch;
  const { almanac } = scribe.archive;
  const end = days.replied ?? almanac.today;
  applyForWide(scribe, life, acknowledged);
  // An objection that stands open today needs a consultation some days before.
  const consulted = fate.objection === 'OPEN' ? scribe.after(acknowledged, 8) : days.consulted;
  recordProgress(scribe, life, scribe.after(acknowledged, 2), consulted ?? end);
  if (consulted && scribe.isPast(consulted)) {
    consultAll(scribe, life, consulted);
    objectToConsultation(scribe, life, days.replied);
  }
  const parts = scribe.after(end, -1);
  if (!fate.isPartOwed && parts > acknowledged && (days.replied || life.chance.chance(0.3)))
    contributeAll(scribe, life, parts);
  if (!days.replied) draftReplies(scribe, life, scribe.after(almanac.today, -1));
}

function firstMarks(scribe: Scribe, life: Life): PlainDate | null {
  const { evaluated } = life.sketch.days;
  if (!evaluated) return null;
  evaluate(scribe, life, evaluated);
  return evaluated;
}

/** From the first evaluation on: round after round, until it is closed or waits for somebody. */
function settle(scribe: Scribe, life: Life, settledOn: PlainDate): void {
  let on: PlainDate | null = settledOn;
  while (on !== null) {
    const opened: PlainDate | null = follow(scribe, life, on);
    on = opened === null ? null : round(scribe, life, opened);
  }
}

/** What follows an evaluation; promises the day on which another round was opened, or null. */
function follow(scribe: Scribe, life: Life, on: PlainDate): PlainDate | null {
  const { row, sketch } = life;
  if (row.resultMark === 'NOT_SATISFIED') return tryAgain(scribe, life, on);
  const at = life.events.at(-1)?.at as string;
  if (owed(life) > 0 || life.lookBacks.some(({ state }) => state === 'DUE')) return carryOut(scribe, life, at, on);
  if ((row.round ?? 1) === 1 && sketch.drawn && scribe.isPast(sketch.drawn.on))
    return carryOutDrawn(scribe, life, sketch.drawn);
  if (sketch.fate.stop === 'EVALUATED') return null;
  const planned =
    (row.round ?? 1) === 1 && !row.isEvaluationLapsed ? (sketch.days.closed ?? sketch.closesOn) : undefined;
  close(scribe, life, planned ?? scribe.after(on, life.chance.int(3, 9)));
  return null;
}

/** A further round of three or four weeks; promises the day of its evaluation, or null while that lies ahead. */
function round(scribe: Scribe, life: Life, on: PlainDate): PlainDate | null {
  const consulted = scribe.after(on, life.chance.int(4, 7));
  if (!scribe.isPast(consulted)) return null;
  consultAll(scribe, life, consulted);
  const replied = scribe.after(consulted, life.chance.int(4, 7));
  if (!scribe.isPast(replied)) return null;
  contributeAll(scribe, life, scribe.after(replied, -1));
  replyAll(scribe, life, replied);
  const evaluated = scribe.after(replied, life.chance.int(3, 9));
  if (!scribe.isPast(evaluated)) return null;
  evaluate(scribe, life, evaluated);
  return evaluated;
}

/** Where the lead deputy's mandate has ended before the reply: the first who signed too and is in office evaluates, else nobody. */
function passEvaluation(scribe: Scribe, life: Life, repliedOn: PlainDate): void {
  const { deputy, person } = life.sketch.seat;
  if (deputy.mandateState !== 'ENDED' || !deputy.validTo || (deputy.validTo as PlainDate) > repliedOn) return;
  const [next] = signersOf(life);
  const nextId = next?.row.deputyId ?? null;
  life.row.evaluatorId = nextId;
  const at = later(instantOf('chosen', scribe.archive.almanac.worked(deputy.validTo as PlainDate)), 60);
  const screener = scribe.archive.organs.deputiesCommittee.name;
  const to = next?.seat.person.name ?? null;
  const facts = { from: person.name, to, screener, grounds: 'ENDED', isBack: false };
  scribe.tell(life, 'passEvaluation', { at, actor: life.screening, facts });
}
