/** How a unit's reply is written: the draft, the head's signature, the sealed letter; and what follows when all have replied. */
import { type PlainDate, type ReplyClass, replyClasses, worst } from '@renda/domain';
import { instantOf, later } from '../suggestion/instants.ts';
import { replyText } from '../suggestion/texts.ts';
import { recipientsOf } from './coSigning.ts';
import { isWorking, type Life, ofRound, type ReplyRow, type Written } from './Life.ts';
import { isReplying } from './placing.ts';
import { promisesOf } from './promising.ts';
import type { Scribe } from './Scribe.ts';

const lawOf = (scribe: Scribe, on: PlainDate) => scribe.archive.timetable.due('reply', on).trace.rule.legalBasis;

/** The units that reply draft their answer, and where its fate says so it is signed; nothing goes out. */
export function draftReplies(scribe: Scribe, life: Life, on: PlainDate): void {
  const { drafted } = life.sketch.fate;
  if (drafted === null) return;
  for (const written of ofRound(life).filter((one) => isReplying(one) && isWorking(one))) {
    const at = instantOf('progressed', on, 30);
    const reply = draft(scribe, life, written, { at, on, replyClass: life.sketch.fate.replyClass });
    written.row.version = (written.row.version ?? 1) + 1;
    if (drafted === 'SIGNED') sign(scribe, life, written, reply, later(at, 1200));
  }
}

/** All units of the round reply on that day, and the suggestion is replied. */
export function replyAll(scribe: Scribe, life: Life, on: PlainDate): void {
  const answering = ofRound(life).filter((one) => isReplying(one) && isWorking(one));
  answering.forEach((written, index) => {
    const at = instantOf('replied', on, index * 7 + life.random.int(0, 6));
    const replyClass = (life.row.round ?? 1) > 1 ? 'A' : life.sketch.fate.replyClass;
    const reply = draft(scribe, life, written, { at: later(at, -900), on, replyClass });
    written.row.version = (written.row.version ?? 1) + 1;
    sign(scribe, life, written, reply, later(at, -180));
    issue(scribe, life, written, reply, { at, on });
  });
  complete(scribe, life, answering, on);
}

type Drafting = { readonly at: string; readonly on: PlainDate; readonly replyClass: 'A' | 'B' | 'C' };

/** The draft with what it would promise. */
export function draft(scribe: Scribe, life: Life, written: Written, { at, on, replyClass }: Drafting): ReplyRow {
  const { sketch, random } = life;
  const { people } = written.part;
  const sequence = written.replies.length + 1;
  const id = scribe.id(at, 'reply', written.row.id, sequence);
  const promised = sequence === 1 ? promisesOf(scribe, life, written, id, on) : [];
  const unit = people.organ.name;
  const { openness, opennessReason } = sketch;
  const row: ReplyRow = {
    id,
    suggestionId: life.id,
    handlingId: written.row.id,
    sequence,
    state: 'DRAFT',
    replyClass,
    documentNumber: null,
    body: replyText({ unit, deputy: sketch.seat.person.name, words: sketch.words, replyClass, promised }, random),
    openness,
    opennessReason: openness === 'CLOSED' ? opennessReason : null,
    publicSummary: openness === 'SUMMARY' ? summaryOf(sketch.words.title, unit) : null,
    contactName: written.actor.name,
    contactPhone: officePhone(people.organ.sortOrder ?? 0),
    signedAt: null,
    signedByName: null,
    isSignedOnPaper: false,
    issuedOn: null,
    issuedAt: null,
    version: 1,
  };
  written.replies.push(row);
  scribe.rows.replies.push(row);
  written.commitments.push(...promised);
  scribe.rows.commitments.push(...promised);
  return row;
}

/** The head signs: on the platform where the unit's head uses it, else on paper, which the handler enters. */
export function sign(scribe: Scribe, life: Life, written: Written, reply: ReplyRow, at: string): void {
  const { people } = written.part;
  const head = scribe.archive.accounts.heads.get(people.organ.id);
  const isSignedOnPaper = head === undefined || life.chance.chance(0.3);
  const signedBy = people.head.name;
  Object.assign(reply, { state: 'SIGNED', signedAt: at, signedByName: signedBy, isSignedOnPaper, version: 2 });
  if (!isSignedOnPaper) {
    scribe.tell(life, 'signReply', { at, actor: head, facts: { signedBy } }, written);
    return;
  }
  const { actor } = written;
  const name = '负责人签发稿（演示样本）.pdf';
  scribe.attach(life, { name, purpose: 'SIGNED_DRAFT', replyId: reply.id, at, by: actor });
  const facts = { signedBy, signedDraftSha256: scribe.archive.samples.paper.sha256 };
  scribe.tell(life, 'enterSignature', { at, actor, facts }, written);
}

/** The sealed letter goes out, and what it promises is made. The letter gets its number when all of the county's are known. */
export function seal(
  scribe: Scribe,
  life: Life,
  written: Written,
  reply: ReplyRow,
  { at, on }: { at: string; on: PlainDate },
) {
  const { actor, part } = written;
  const name = '盖章答复函（演示样本）.pdf';
  scribe.attach(life, { name, purpose: 'SEALED_REPLY', replyId: reply.id, at, by: actor });
  Object.assign(reply, { state: 'ISSUED', issuedOn: on, issuedAt: at, version: 3 });
  const made = written.commitments.filter(({ replyId }) => replyId === reply.id);
  for (const commitment of made) Object.assign(commitment, { isMade: true, version: 2 });
  const facts = {
    documentNumber: '',
    replyClass: reply.replyClass,
    issuedOn: on,
    sealedReplySha256: scribe.archive.samples.paper.sha256,
    commitments: made.length,
    ...recipientsOf(life),
  };
  scribe.letters.await(part.people, at, on, (number) => {
    reply.documentNumber = number;
    facts.documentNumber = number;
  });
  return facts;
}

function issue(
  scribe: Scribe,
  life: Life,
  written: Written,
  reply: ReplyRow,
  when: { at: string; on: PlainDate },
): void {
  const facts = seal(scribe, life, written, reply, when);
  endApplications(scribe, written, when.at);
  written.row.repliedAt = when.at;
  const { actor } = written;
  scribe.movePart(life, 'reply', written, { at: when.at, actor, legalBasis: lawOf(scribe, when.on), facts });
}

/** What was applied for and not decided is not needed any more. */
function endApplications(scribe: Scribe, { row }: Written, at: string): void {
  for (const open of scribe.rows.wide_applications) {
    if (open.handlingId !== row.id || (open.state !== 'SENT' && open.state !== 'FORWARDED')) continue;
    const version = (open.version ?? 1) + 1;
    Object.assign(open, { state: 'REFUSED', decision: '单位已答复，申请终止', decidedAt: at, version });
  }
}

function complete(scribe: Scribe, life: Life, answering: readonly Written[], on: PlainDate): void {
  const last = answering.at(-1) as Written;
  const at = later(last.row.repliedAt as string, 1);
  scribe.meet(life, ['reply', 'replyWide', 'replyAgain', 'contribute'], on);
  const evaluateDueOn = scribe.due(life, 'evaluate', on, at);
  scribe.due(life, 'lapseEvaluation', on, at);
  const replyClass = standingClass(life);
  Object.assign(life.row, { replyClass, repliedAt: at, evaluateDueOn });
  scribe.move(life, 'completeReplies', { at, actor: last.actor, facts: { replyClass } });
}

/** The latest part of each unit that has answered. */
export function standing(life: Life): Written[] {
  const latest = new Map<string, Written>();
  for (const written of life.handlings)
    if (isReplying(written) && written.replies.some(({ state }) => state === 'ISSUED'))
      latest.set(written.row.unitId, written);
  return [...latest.values()];
}

/** The worst class among the latest replies of each unit. */
export function standingClass(life: Life): ReplyClass | null {
  const given = standing(life).map(({ replies }) => replies.findLast(({ state }) => state === 'ISSUED')?.replyClass);
  return worst(replyClasses, given as ReplyClass[]);
}

function summaryOf(title: string, unit: string): string {
  return `${unit}已就《${title}》答复代表，主要措施正在落实；答复中涉及群众个人信息的内容不公开。`;
}

/** A number that no office has: the area's numbers do not begin with a nought. */
function officePhone(place: number): string {
  return `0875-0000${String(place).padStart(3, '0')}`;
}
