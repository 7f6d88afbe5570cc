/** The first part of a life: the draft, the signatures, the submissions, what was sent back, the screening, the handing over. */
import { addDays, type DeadlineKey, type PlainDate, screeningPoints } from '@renda/domain';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import type { Numbered } from '../suggestion/numbering.ts';
import { sendBackReason } from '../suggestion/texts.ts';
import { askToSign } from './coSigning.ts';
import type { Life } from './Life.ts';
import { leave, takeIn } from './leaving.ts';
import type { Scribe } from './Scribe.ts';
import { passUpText, sendDownText } from './words.ts';

/** Writes it as far as its days reach. */
export function begin(scribe: Scribe, life: Life, numbered: Numbered | null): void {
  submit(scribe, life);
  const { days, fate } = life.sketch;
  const first = days.firstSubmitted ?? days.submitted;
  if (!first) return;
  fileIt(scribe, life, first);
  takeIn(scribe, life);
  if (days.accepted && numbered !== null) accept(scribe, life, numbered, days.accepted);
  if (fate.wayOut !== null) leave(scribe, life);
  else if (days.handedOver) handOver(scribe, life, days.handedOver);
}

/** The draft, the submissions, and what was sent back. */
function submit(scribe: Scribe, life: Life): void {
  const { sketch, enteredBy: actor, isOnBehalf, row, random } = life;
  const at = row.createdAt as string;
  const { days, session } = sketch;
  const facts = { raisedIn: session === null ? 'RECESS' : 'SESSION', isOnBehalf };
  scribe.begin(life, { at, actor, facts: { isOnBehalf } });
  if (isOnBehalf) scribe.attach(life, { name: '建议原件（演示样本）.pdf', purpose: 'SCAN', at, by: actor });
  askToSign(scribe, life, at);
  if (days.firstSubmitted && days.returned) {
    row.submittedAt = instantOf('firstSubmitted', days.firstSubmitted, someMinutes(random));
    scribe.move(life, 'submit', { at: row.submittedAt, actor, facts });
    const reason = sendBackReason(random);
    const back = instantOf('returned', days.returned, someMinutes(random));
    scribe.move(life, 'sendBack', { at: back, actor: life.accepting, reason });
  }
  if (!days.submitted) return;
  row.submittedAt = instantOf('submitted', days.submitted, someMinutes(random));
  scribe.move(life, 'submit', { at: row.submittedAt, actor, facts });
}

/** Its place in lists, and by when it has to be handed over, both from the first submission on. */
function fileIt(scribe: Scribe, life: Life, first: PlainDate): void {
  const { row } = life;
  const { session } = life.sketch;
  const at = life.events.find(({ move }) => move === 'submit')?.at as string;
  row.filedAt = at;
  const [key, startedOn]: [DeadlineKey, PlainDate] =
    session === null ? ['handOver', first] : ['handOverAfterSession', addDays(session.validTo as string, -1)];
  row.handOverDueOn = scribe.due(life, key, startedOn, at);
}

function accept(scribe: Scribe, life: Life, numbered: Numbered, on: PlainDate): void {
  const at = instantOf('accepted', on, someMinutes(life.random));
  life.row.acceptedAt = at;
  const facts = { officialNumber: numbered.officialNumber, checked: [...screeningPoints] };
  scribe.move(life, 'accept', { at, actor: life.accepting, facts });
  passUp(scribe, life, on);
}

/** A presidium passes it up to the county; what belongs to the township comes back down. */
function passUp(scribe: Scribe, life: Life, on: PlainDate): void {
  const { passedUp } = life.sketch;
  if (passedUp === undefined) return;
  const { organs } = scribe.archive;
  const { row } = life;
  const presidium = row.screenerId;
  const names = { from: nameOf(scribe, presidium), to: organs.deputiesCommittee.name };
  Object.assign(row, { screenerId: organs.deputiesCommittee.id, raisedUpById: presidium });
  const at = instantOf('passedUp', on, someMinutes(life.chance));
  scribe.tell(life, 'raiseUp', { at, actor: life.accepting, reason: passUpText, facts: names });
  if (passedUp !== 'SENT_DOWN') return;
  Object.assign(row, { screenerId: presidium, raisedUpById: null });
  const back = instantOf('chosen', on, someMinutes(life.chance));
  const actor = life.chance.pick(scribe.archive.accounts.staff);
  const facts = { from: names.to, to: names.from };
  scribe.tell(life, 'sendDown', { at: back, actor, reason: sendDownText, facts });
}

function nameOf({ archive }: Scribe, id: string): string {
  return archive.organs.rows.find((organ) => organ.id === id)?.name ?? '';
}

/** Everything of one meeting goes out at the same time. */
function handOver(scribe: Scribe, life: Life, on: PlainDate): void {
  const { row, sketch, handedTo } = life;
  const key = sketch.isWide ? 'replyWide' : 'reply';
  const minutes = someMinutes(life.random);
  const at = instantOf('handedOver', on, sketch.session === null ? minutes : 0);
  scribe.meet(life, ['handOver', 'handOverAfterSession'], on);
  row.replyDueOn = scribe.due(life, key, on, at);
  Object.assign(row, { handedToId: handedTo.id, isWide: sketch.isWide, handedOverAt: at, handedOverOn: on });
  const facts = { organ: handedTo.name, isWide: sketch.isWide, handedOverOn: on, replyDueOn: row.replyDueOn };
  const { legalBasis } = scribe.archive.timetable.due(key, on).trace.rule;
  scribe.move(life, 'handOver', { at, actor: life.screening, legalBasis, facts });
}
