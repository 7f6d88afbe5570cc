/** What units do before they answer: progress, consultations with the deputy, and what assisting units hand to the lead. */
import { daysBetween, type PlainDate } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { instantOf, later, someMinutes } from '../suggestion/instants.ts';
import { consultationText } from '../suggestion/texts.ts';
import { isWorking, type Life, ofRound, type Written } from './Life.ts';
import { isReplying } from './placing.ts';
import type { Scribe } from './Scribe.ts';
import { contributionText, objectionNotUpheld, objectionText, objectionUpheld, progressText } from './words.ts';

/** Notes of progress between two days, in four suggestions of ten. */
export function recordProgress(scribe: Scribe, life: Life, from: PlainDate, until: PlainDate): void {
  if (!life.chance.chance(0.4)) return;
  const [written] = ofRound(life).filter((one) => isReplying(one) && isWorking(one));
  if (written === undefined) return;
  const many = life.chance.int(1, 3);
  for (let index = 1; index <= many; index += 1) {
    const on = scribe.archive.almanac.worked(from);
    const day = scribe.after(on, Math.floor((daysBetween(from, until) * index) / (many + 2) / 1.5));
    if (day >= until || !scribe.isPast(day)) return;
    const facts = { on: day, text: progressText(life.chance), files: 0 };
    const at = instantOf('progressed', day, index);
    scribe.tell(life, 'recordProgress', { at, actor: written.actor, facts }, written);
  }
}

/** Every unit that replies consults the lead deputy on that day. */
export function consultAll(scribe: Scribe, life: Life, heldOn: PlainDate): void {
  for (const written of ofRound(life).filter((one) => isReplying(one) && isWorking(one)))
    consult(scribe, life, written, heldOn);
}

function consult(scribe: Scribe, life: Life, written: Written, heldOn: PlainDate): Life['consultations'][number] {
  const mode = life.random.weighted({ FACE_TO_FACE: 62, TELEPHONE: 30, WRITING: 8 });
  const summary = consultationText(life.random);
  const at = instantOf('consulted', heldOn, someMinutes(life.random));
  const { row, actor } = written;
  const consultation = {
    id: scribe.id(at, 'consultation', row.id),
    suggestionId: life.id,
    handlingId: row.id,
    heldOn,
    mode,
    summary,
    recordedById: actor.id,
    recordedByName: actor.name,
    createdAt: at,
  };
  life.consultations.push(consultation);
  scribe.rows.consultations.push(consultation);
  scribe.movePart(life, 'consult', written, { at, actor, facts: { heldOn, mode, summary } });
  return consultation;
}

/**
 * The lead deputy objects on the next working day to what was told of the consultation; the body answers two days later, and what was
 * upheld is held again before the reply. Nothing where there is no time for it, or the deputy does not use the platform.
 */
export function objectToConsultation(scribe: Scribe, life: Life, repliedOn: PlainDate | undefined): void {
  const { objection } = life.sketch.fate;
  const consultation = life.consultations.at(-1);
  const deputy = scribe.archive.accounts.deputies.get(life.row.leadDeputyId);
  if (objection === null || consultation === undefined || deputy === undefined || life.consultations.length > 1) return;
  const on = scribe.after(consultation.heldOn as PlainDate, 1);
  const answeredOn = scribe.after(on, 2);
  const again = scribe.after(answeredOn, 1);
  if (!scribe.isPast(on) || (objection !== 'OPEN' && (!scribe.isPast(again) || (repliedOn ?? '9999') <= again))) return;
  const row = object(scribe, life, consultation, deputy, on);
  if (objection === 'OPEN') return;
  answer(scribe, life, row, objection === 'UPHELD', answeredOn);
  const written = life.handlings.find(({ row: { id } }) => id === consultation.handlingId);
  if (objection === 'UPHELD' && written) consult(scribe, life, written, again);
}

type Objection = Life['objections'][number];

function object(
  scribe: Scribe,
  life: Life,
  about: Life['consultations'][number],
  actor: Actor,
  on: PlainDate,
): Objection {
  const at = instantOf('applied', on, someMinutes(life.chance));
  const reason = objectionText(life.chance);
  const subject = 'CONSULTATION';
  const row: Objection = {
    id: scribe.id(at, 'objection', about.id),
    suggestionId: life.id,
    subject,
    consultationId: about.id,
    deputyId: life.row.leadDeputyId,
    reason,
    at,
    answer: null,
    answeredAt: null,
    answeredByName: null,
    isUpheld: null,
    version: 1,
  };
  life.objections.push(row);
  scribe.rows.objections.push(row);
  const facts = { subject, consultationId: about.id, heldOn: about.heldOn };
  scribe.tell(life, 'object', { at, actor, reason, facts });
  return row;
}

function answer(scribe: Scribe, life: Life, row: Objection, isUpheld: boolean, on: PlainDate): void {
  const at = instantOf('applied', on, someMinutes(life.chance));
  const reason = isUpheld ? objectionUpheld : objectionNotUpheld;
  Object.assign(row, { isUpheld, answer: reason, answeredAt: at, answeredByName: life.screening.name, version: 2 });
  const facts = { subject: row.subject, isUpheld };
  scribe.tell(life, 'answerObjection', { at, actor: life.screening, reason, facts });
}

/** The assisting units hand over their part on that day; one in eight is still behind with it. */
export function contributeAll(scribe: Scribe, life: Life, on: PlainDate): void {
  const assisting = ofRound(life).filter((one) => one.row.role === 'ASSISTING' && isWorking(one));
  assisting.forEach((written, index) => {
    if (life.chance.chance(0.12)) return;
    const at = later(instantOf('contributed', on), index * 60);
    const { row, actor, part } = written;
    row.contribution = contributionText(life.chance, part.people.organ.name);
    row.contributedAt = at;
    scribe.meet(life, ['contribute'], on, row.id);
    scribe.movePart(life, 'contribute', written, { at, actor, facts: { files: 0 } });
  });
}
