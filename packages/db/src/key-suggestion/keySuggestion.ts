/** Key suggestions (重点督办建议): chosen by the council of chairpersons, led by a county leader, supervised by a body of the congress (代表法52). */
import {
  allows,
  checkedText,
  checkedTexts,
  chinaDate,
  handlingLimits,
  Invalid,
  type KeyVisitKind,
  NotAllowed,
  NotFound,
  organsOf,
  type Relation,
  Stale,
  suggestionRelations,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { once } from '../idempotency/once.ts';
import { newId } from '../newId.ts';
import {
  type Asked,
  assertActIn,
  lockSuggestion,
  type MovingSuggestion,
  recordOnSuggestion,
} from '../suggestion/moveSuggestion.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';

/** When and where it was chosen, who leads it and which body supervises it. */
export type KeyChoice = {
  readonly chosenOn: string;
  readonly meeting: string;
  readonly leaderId: string | null;
  readonly supervisorId: string;
};

/** Lists the suggestion among the year's key ones, once. Refuses like every act, and with `Invalid` naming what is wrong. */
export async function chooseKeySuggestion(act: Act, asked: Asked, choice: KeyChoice): Promise<void> {
  const meeting = checkedText('meeting', choice.meeting, handlingLimits.meeting);
  await recordOnSuggestion(act, 'chooseKey', asked, async (tx, s) => {
    if ((await tx.keySuggestion.count({ where: { suggestionId: s.id } })) > 0) throw new NotAllowed(chosenBefore);
    return { facts: await writeChoice(tx, act, s.id, { ...choice, meeting }) };
  });
}

const chosenBefore = { 'zh-CN': '已经列为重点督办建议。', en: 'It is a key suggestion already.' };

/** Writes the row of a choice and promises what its history says; for the council's decision too. */
export async function writeChoice(tx: Tx, act: Act, suggestionId: string, choice: KeyChoice) {
  if (choice.chosenOn > chinaDate(act.now)) throw new Invalid('chosenOn', dayToCome);
  const supervisor = await tx.organ.findFirst({
    where: { id: choice.supervisorId, kind: { in: [...supervisingKinds] }, validTo: null },
    select: { name: true },
  });
  if (supervisor === null) throw new Invalid('supervisorId', notSupervising);
  const leader =
    choice.leaderId === null
      ? null
      : await tx.person.findFirst({ where: { id: choice.leaderId, validTo: null }, select: { name: true } });
  if (choice.leaderId !== null && leader === null) throw new NotFound();
  const { meeting, leaderId, supervisorId } = choice;
  const year = Number(choice.chosenOn.slice(0, 4));
  const data = { suggestionId, year, chosenOn: toDate(choice.chosenOn), meeting, leaderId, supervisorId };
  await tx.keySuggestion.create({ data: { id: newId(), ...data } });
  return { chosenOn: choice.chosenOn, meeting, leader: leader?.name ?? null, supervisor: supervisor.name };
}

const dayToCome = { 'zh-CN': '日期不能晚于今天。', en: 'The day cannot be after today.' };

/** Bodies of a congress that supervise key suggestions. */
export const supervisingKinds = [
  'STANDING_COMMITTEE',
  'COUNCIL_OF_CHAIRPERSONS',
  'SPECIAL_COMMITTEE',
  'WORKING_COMMITTEE',
  'TOWNSHIP_PRESIDIUM',
] as const;

const notSupervising = {
  'zh-CN': '督办机构要是人大的专门委员会、工作委员会、主任会议或乡镇主席团。',
  en: 'The supervising body has to be one of the congress: a committee, the council of chairpersons or a presidium.',
};

/** A visit or note. */
export type KeyVisitRecord = {
  readonly kind: KeyVisitKind;
  readonly heldOn: string;
  readonly participants: string;
  readonly note: string;
  readonly attachmentIds: readonly string[];
};

/** Records a visit or a note on a key suggestion, once per idempotency key. Refuses with `NotFound`, `NotAllowed` or `Invalid`. */
export async function recordKeyVisit(
  act: Act,
  key: string,
  keySuggestionId: string,
  visit: KeyVisitRecord,
): Promise<string> {
  const { participants, note } = checkedTexts(
    { participants: visit.participants, note: visit.note },
    { participants: handlingLimits.participants, note: handlingLimits.note },
  );
  if (visit.heldOn > chinaDate(act.now)) throw new Invalid('heldOn', dayToCome);
  return once(act, 'recordKeyVisit', key, async (tx, id) => {
    const { s } = await lockKey(tx, act, keySuggestionId);
    assertActIn('recordVisit', s.state);
    const data = { kind: visit.kind, heldOn: toDate(visit.heldOn), participants, note };
    await tx.keyVisit.create({
      data: { id, suggestionId: s.id, keySuggestionId, ...data, recordedByName: act.viewer.name, createdAt: act.now },
    });
    await claimAttachments(tx, act, visit.attachmentIds, { suggestionId: s.id, keyVisitId: id });
    const facts = { kind: visit.kind, heldOn: visit.heldOn };
    await writeEvent(tx, act, { suggestionId: s.id, move: 'recordVisit', from: null, to: null, facts });
    await writeAudit(tx, [
      auditOf(act, 'suggestion.recordVisit', keySuggestionId, null, { ...data, heldOn: visit.heldOn }),
    ]);
  });
}

/** A vote of the standing committee on how a key suggestion was handled: counts, never names. */
export type KeyVote = {
  readonly votedOn: string;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly notSatisfied: number;
  readonly isPublished: boolean;
};

const most = 100;

/** Records the vote, or corrects it on record. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`. */
export async function recordKeyVote(act: Act, asked: Asked, vote: KeyVote): Promise<void> {
  const counts = [vote.satisfied, vote.basicallySatisfied, vote.notSatisfied];
  if (counts.some((n) => !Number.isInteger(n) || n < 0 || n > most) || counts.every((n) => n === 0)) {
    throw new Invalid('satisfied', {
      'zh-CN': '票数要是 0 到 100 的整数，且不能都是 0。',
      en: 'Votes are whole numbers from 0 to 100, not all 0.',
    });
  }
  if (vote.votedOn > chinaDate(act.now)) throw new Invalid('votedOn', dayToCome);
  await act.db.$transaction(async (tx) => {
    const { s, row } = await lockKey(tx, act, asked.id);
    if (row.version !== asked.version) throw new Stale();
    const data = {
      votedOn: toDate(vote.votedOn),
      satisfiedVotes: vote.satisfied,
      basicallySatisfiedVotes: vote.basicallySatisfied,
      notSatisfiedVotes: vote.notSatisfied,
      isVotePublished: vote.isPublished,
    };
    await tx.keySuggestion.updateMany({ where: { id: asked.id }, data: { ...data, version: row.version + 1 } });
    const { isPublished: _, ...facts } = vote;
    await writeEvent(tx, act, { suggestionId: s.id, move: 'recordVote', from: null, to: null, facts });
    await writeAudit(tx, [
      auditOf(act, 'suggestion.recordVote', asked.id, { version: row.version }, { ...data, votedOn: vote.votedOn }),
    ]);
  });
}

/** Locks the suggestion of a key one for a viewer who may record visits on it. */
async function lockKey(tx: Tx, act: Act, id: string): Promise<{ s: MovingSuggestion; row: { version: number } }> {
  const found = await tx.keySuggestion.findFirst({
    where: { id, suggestion: visibleSuggestions(act.viewer) },
    select: { suggestionId: true },
  });
  if (found === null) throw new NotFound();
  const s = await lockSuggestion(tx, act, found.suggestionId);
  const row = await tx.keySuggestion.findUniqueOrThrow({
    where: { id },
    select: { version: true, supervisorId: true },
  });
  const held = new Set<Relation>(suggestionRelations(act.viewer, s));
  if (organsOf(act.viewer, 'STAFF').includes(row.supervisorId)) held.add('supervisor');
  if (!allows(act.viewer, 'suggestion.recordVisit', held)) throw new NotAllowed();
  return { s, row };
}

function auditOf(act: Act, action: string, recordId: string, before: object | null, after: object): AuditRecord {
  const actor = { id: act.viewer.accountId, name: act.viewer.name };
  return { actor, action, noun: 'KeySuggestion', recordId, before, after, origin: act.origin };
}
