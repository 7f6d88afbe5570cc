/** A unit applies for six months in the place of three: forwarded by the receiving organ, granted or refused by the body. */
import type { PlainDate } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import { isWorking, type Life, ofRound } from './Life.ts';
import { isReplying } from './placing.ts';
import type { Scribe } from './Scribe.ts';
import { wideGranted, wideOpinion, wideReasons, wideRefused } from './words.ts';

type Application = Scribe['rows']['wide_applications'][number];

/** Applies two working days after signing, and goes as far as its fate says and the calendar allows. */
export function applyForWide(scribe: Scribe, life: Life, acknowledgedOn: PlainDate): void {
  const { wide } = life.sketch.fate;
  const written = ofRound(life).find((one) => isReplying(one) && isWorking(one));
  const on = scribe.after(acknowledgedOn, 2);
  const isOpen = wide === 'SENT' || wide === 'FORWARDED';
  const last = scribe.after(on, wide === 'SENT' ? 0 : wide === 'FORWARDED' ? 2 : 5);
  const beforehand = life.sketch.days.consulted ?? life.sketch.days.replied ?? '9999';
  if (wide === null || written === undefined || life.row.isWide || !scribe.isPast(last)) return;
  if (!isOpen && last >= beforehand) return;
  const { row } = written;
  const at = instantOf('applied', on, someMinutes(life.chance));
  const application: Application = {
    id: scribe.id(at, 'wide application', row.id),
    suggestionId: life.id,
    handlingId: row.id,
    reason: wideReasons(life.chance),
    state: 'SENT',
    sentAt: at,
    sentByName: written.actor.name,
    version: 1,
  };
  scribe.rows.wide_applications.push(application);
  scribe.tell(life, 'applyForWide', { at, actor: written.actor, legalBasis: '代表法第五十一条' }, written);
  if (wide === 'SENT') return;
  const unit = written.part.people.organ.name;
  forward(scribe, life, application, unit, scribe.after(on, 2));
  if (wide !== 'FORWARDED') decide(scribe, life, application, { unit, isGranted: wide === 'GRANTED', on: last });
}

function forward(scribe: Scribe, life: Life, application: Application, unit: string, on: PlainDate): void {
  const at = instantOf('applied', on, someMinutes(life.chance));
  const actor = scribe.archive.accounts.coordinators.get(life.handedTo.id) as Actor;
  const by = { opinion: wideOpinion, forwardedAt: at, forwardedByName: actor.name };
  Object.assign(application, { ...by, state: 'FORWARDED', version: 2 });
  scribe.tell(life, 'forwardWide', { at, actor, body: life.handedTo.name, facts: { isForwarded: true, unit } });
}

function decide(
  scribe: Scribe,
  life: Life,
  application: Application,
  { unit, isGranted, on }: { readonly unit: string; readonly isGranted: boolean; readonly on: PlainDate },
): void {
  const at = instantOf('applied', on, someMinutes(life.chance));
  const actor = life.screening;
  const by = { decision: isGranted ? wideGranted : wideRefused, decidedAt: at, decidedByName: actor.name };
  Object.assign(application, { ...by, state: isGranted ? 'GRANTED' : 'REFUSED', version: 3 });
  const facts = { isGranted, unit };
  if (!isGranted) {
    scribe.tell(life, 'decideWide', { at, actor, facts });
    return;
  }
  const replyDueOn = markWide(scribe, life, at);
  const { legalBasis } = scribe.archive.timetable.due('replyWide', life.row.handedOverOn as PlainDate).trace.rule;
  scribe.tell(life, 'decideWide', { at, actor, legalBasis, facts: { ...facts, replyDueOn } });
}

/** The later dates, each in the place of the one before. */
function markWide(scribe: Scribe, life: Life, at: string): PlainDate {
  scribe.stop(life, at, ['reply']);
  const dueOn = scribe.due(life, 'replyWide', life.row.handedOverOn as PlainDate, at);
  Object.assign(life.row, { isWide: true, replyDueOn: dueOn });
  for (const { row } of ofRound(life).filter(({ row }) => row.state === 'ACKNOWLEDGED' || row.state === 'ASSIGNED')) {
    row.replyDueOn = dueOn;
    if (row.role !== 'ASSISTING') continue;
    scribe.stop(life, at, ['contribute'], row.id);
    row.contributeDueOn = scribe.due(life, 'contribute', dueOn, at, row.id);
  }
  return dueOn;
}
