/** What leaders and the congress do beside the handling: key suggestions, instructions, reports upwards. */
import { type Addressee, chinaDate, type PlainDate, upwardDraft } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import type { Person } from '../county/rows.ts';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import { chooseKey, leaderInCharge } from './keys.ts';
import { type Life, ofRound } from './Life.ts';
import type { Scribe } from './Scribe.ts';
import { instructionAnswer, instructionText } from './words.ts';

/** How many key suggestions a county chooses a year, and how many suggestions leaders instruct on. */
const keysAYear = 8;
const instructionsAYear = 6;

/** Writes all of it. */
export function supervise(scribe: Scribe, lives: readonly Life[]): void {
  const { deputiesCommittee } = scribe.archive.organs;
  const handed = lives.filter(({ row }) => row.handedOverOn);
  const ofCounty = handed.filter(({ row }) => row.screenerId === deputiesCommittee.id);
  const years = Map.groupBy(ofCounty, ({ row }) => String(row.handedOverOn).slice(0, 4));
  for (const year of years.values()) {
    const inSession = year.filter(({ sketch }) => sketch.session);
    choose(scribe, inSession, Math.min(keysAYear, Math.ceil(inSession.length / 9)));
    for (const life of apart(year, instructionsAYear)) instruct(scribe, life);
  }
  const ofTowns = handed.filter(({ row }) => row.screenerId !== deputiesCommittee.id);
  for (const town of Map.groupBy(ofTowns, ({ row }) => row.screenerId).values()) choose(scribe, town.slice(-4), 1);
  for (const life of ofCounty.filter(({ row }) => row.state === 'HANDLING' || row.state === 'FULFILLING')) {
    reportUpwards(scribe, life);
    if (life.row.state === 'HANDLING' && life.chance.chance(0.3)) instruct(scribe, life);
  }
}

/** As many, evenly over the list. */
function apart<T>(list: readonly T[], many: number): T[] {
  const step = Math.max(1, Math.floor(list.length / many));
  return list.filter((_, index) => index % step === 1).slice(0, many);
}

/** Those that concern most come first: wide ones, then class B. */
function choose(scribe: Scribe, from: readonly Life[], many: number): void {
  const weight = ({ row, sketch }: Life) => Number(row.isWide) * 2 + Number(sketch.fate.replyClass === 'B');
  const chosen = [...from].sort((a, b) => weight(b) - weight(a)).slice(0, many);
  for (const life of chosen) {
    const on = scribe.after(life.row.handedOverOn as PlainDate, 24);
    const isKey = scribe.rows.key_suggestions.some(({ suggestionId }) => suggestionId === life.id);
    if (!scribe.isPast(on) || isKey || isOver(life, on)) continue;
    const isCountys = life.row.screenerId === scribe.archive.organs.deputiesCommittee.id;
    chooseKey(
      scribe,
      life,
      on,
      isCountys ? '县人大常委会主任会议（年度重点督办建议）' : '主席团会议（年度重点督办建议）',
    );
  }
}

function isOver({ row }: Life, on: PlainDate): boolean {
  return row.closedAt !== null && row.closedAt !== undefined && chinaDate(new Date(row.closedAt as string)) <= on;
}

/** A leader's instruction during the handling, and how it was acted on. */
function instruct(scribe: Scribe, life: Life): void {
  const givenOn = scribe.after(life.row.handedOverOn as PlainDate, life.chance.int(6, 20));
  const leader = leaderInCharge(scribe, life);
  if (leader === null || !scribe.isPast(givenOn) || isOver(life, givenOn)) return;
  const { offices, accounts } = scribe.archive;
  const at = instantOf('instructed', givenOn, someMinutes(life.chance));
  const title = offices.posts.find(({ personId }) => personId === leader.id)?.title ?? '副县长';
  const own = ownAccount(scribe, leader);
  const actor = own ?? (accounts.coordinators.get(life.handedTo.id) as Actor);
  const id = scribe.id(at, 'instruction', life.id);
  const row = {
    id,
    suggestionId: life.id,
    leaderId: leader.id,
    leaderName: leader.name,
    leaderTitle: title,
    text: instructionText(life.chance),
    givenOn,
    toId: life.handedTo.id,
    isOnBehalf: own === undefined,
    enteredByName: actor.name,
    createdAt: at,
    answer: null,
    answeredAt: null,
    answeredByName: null,
    version: 1,
  };
  scribe.rows.instructions.push(row);
  if (own === undefined)
    scribe.attach(life, { name: '批示件（演示样本）.pdf', purpose: 'INSTRUCTION', instructionId: id, at, by: actor });
  const facts = { leader: `${title}${leader.name}`, to: life.handedTo.name, isOnBehalf: row.isOnBehalf };
  scribe.tell(life, 'instruct', { at, actor, facts });
  answer(scribe, life, row, scribe.after(givenOn, life.chance.int(8, 16)), facts.leader);
}

function ownAccount({ archive }: Scribe, { id, name }: Person): Actor | undefined {
  const account = archive.accounts.accounts.find(({ personId }) => personId === id);
  return account?.id === undefined ? undefined : { id: account.id, name };
}

function answer(
  scribe: Scribe,
  life: Life,
  row: Scribe['rows']['instructions'][number],
  on: PlainDate,
  leader: string,
): void {
  const [first] = ofRound(life);
  if (!scribe.isPast(on) || first === undefined || isOver(life, on) || life.chance.chance(0.2)) return;
  const at = instantOf('instructed', on, someMinutes(life.chance));
  const { actor } = first;
  Object.assign(row, {
    answer: instructionAnswer(life.chance),
    answeredAt: at,
    answeredByName: actor.name,
    version: 2,
  });
  scribe.tell(life, 'answerInstruction', { at, actor, facts: { leader } });
}

/** What is late goes up; the last of them is a draft still. */
function reportUpwards(scribe: Scribe, life: Life): void {
  const { almanac, organs } = scribe.archive;
  const due = life.row.replyDueOn as PlainDate;
  const late = life.row.state === 'HANDLING' ? due < almanac.today : overdue(life, almanac.today);
  if (!late) return;
  const on = scribe.after(almanac.today, -1);
  const addressee: Addressee = life.chance.pick(['INSPECTION_OFFICE', 'VICE_HEAD', 'COUNCIL'] as const);
  const leader = leaderInCharge(scribe, life);
  if (addressee === 'VICE_HEAD' && leader === null) return;
  const title = scribe.archive.offices.posts.find(({ personId }) => personId === leader?.id)?.title ?? '副县长';
  const organ = addressee === 'INSPECTION_OFFICE' ? life.handedTo : organs.council;
  const to =
    addressee === 'VICE_HEAD'
      ? { addresseeName: `${title}${leader?.name}`, addresseePersonId: leader?.id ?? null, addresseeOrganId: null }
      : { addresseeName: organ.name, addresseePersonId: null, addresseeOrganId: organ.id };
  const at = instantOf('reported', on, someMinutes(life.chance));
  const isSent = life.chance.chance(0.6);
  const by = life.screening.name;
  scribe.rows.upward_reports.push({
    id: scribe.id(at, 'upward report', life.id),
    suggestionId: life.id,
    addressee,
    ...to,
    body: bodyOf(scribe, life, addressee, to.addresseeName, on),
    state: isSent ? 'SENT' : 'DRAFT',
    draftedAt: at,
    draftedByName: by,
    sentAt: isSent ? at : null,
    sentByName: isSent ? by : null,
    version: isSent ? 2 : 1,
  });
  if (isSent)
    scribe.tell(life, 'reportUpwards', { at, actor: life.screening, facts: { addressee, to: to.addresseeName } });
}

function overdue({ handlings }: Life, today: PlainDate): boolean {
  return handlings.some(({ commitments }) =>
    commitments.some(({ isMade, state, dueOn }) => isMade && state === 'OPEN' && (dueOn as PlainDate) < today),
  );
}

function bodyOf(scribe: Scribe, life: Life, addressee: Addressee, addresseeName: string, today: PlainDate): string {
  const { row, handlings } = life;
  const open = handlings
    .flatMap(({ commitments }) => commitments)
    .filter(({ isMade, state }) => isMade && state === 'OPEN');
  const facts = {
    addressee,
    addresseeName,
    sender: scribe.archive.organs.deputiesCommittee.name,
    today,
    suggestion: row.officialNumber ?? '',
    title: row.title,
    handedOverOn: row.handedOverOn as PlainDate,
    replyDueOn: row.replyDueOn as PlainDate,
    isReplied: row.replyClass !== null,
    units: ofRound(life)
      .filter((one) => one.row.state !== 'DECLINED')
      .map(({ part }) => part.people.organ.name),
    consultationCount: life.consultations.length,
    declineCount: row.declineCount ?? 0,
    dissatisfiedCount: row.dissatisfiedCount ?? 0,
    openCommitments: open.map(({ what, dueOn }) => ({ what, dueOn: dueOn as PlainDate })),
  };
  return upwardDraft(facts, 'zh-CN');
}
