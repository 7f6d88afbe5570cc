/** Leaders' instructions on a suggestion (批示): given by themselves, or entered by staff from paper; and how they were acted on. */
import {
  allows,
  checkedText,
  chinaDate,
  handlingLimits,
  holds,
  Invalid,
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
import { newId } from '../newId.ts';
import { type Asked, lockSuggestion, type MovingSuggestion, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';
import { forOffices } from '../suggestion/officePeople.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';

/** What was instructed; `leaderId` names the leader where somebody else enters it. */
export type InstructionText = {
  readonly leaderId: string | null;
  readonly text: string;
  readonly givenOn: string;
  readonly toId: string | null;
  readonly attachmentIds: readonly string[];
};

/**
 * Records it on the suggestion. A leader gives it in their own name; anybody else names the leader whose paper they enter. Refuses like
 * every act, and with `Invalid` on a day to come, a leader without an office, or an organ that has ended.
 */
export async function recordInstruction(act: Act, asked: Asked, given: InstructionText): Promise<void> {
  const text = checkedText('text', given.text, handlingLimits.instruction);
  await recordOnSuggestion(act, 'instruct', asked, async (tx, s) => {
    if (given.givenOn > chinaDate(act.now)) throw new Invalid('givenOn', dayToCome);
    const leader = await leaderOf(tx, act, given);
    const to = given.toId === null ? null : await organNamed(tx, given.toId);
    const id = newId();
    await tx.instruction.create({
      data: {
        id,
        suggestionId: s.id,
        leaderId: leader.id,
        leaderName: leader.name,
        leaderTitle: leader.title,
        text,
        givenOn: toDate(given.givenOn),
        toId: given.toId,
        isOnBehalf: leader.isOnBehalf,
        enteredByName: act.viewer.name,
        createdAt: act.now,
      },
    });
    await claimAttachments(tx, act, given.attachmentIds, { suggestionId: s.id, instructionId: id });
    return { facts: { leader: `${leader.title}${leader.name}`, to, isOnBehalf: leader.isOnBehalf } };
  });
}

const dayToCome = { 'zh-CN': '批示日期不能晚于今天。', en: 'The instruction cannot be dated after today.' };

async function leaderOf(tx: Tx, act: Act, { leaderId, givenOn }: InstructionText) {
  const isOwn = holds(act.viewer, 'COUNTY_LEADER', 'LEADER') && act.viewer.personId !== null;
  const id = leaderId ?? (isOwn ? act.viewer.personId : null);
  if (id === null) throw new Invalid('leaderId', { 'zh-CN': '请选择作批示的领导。', en: 'Say which leader gave it.' });
  const on = toDate(givenOn);
  const person = await tx.person.findFirst({
    where: { id },
    select: {
      name: true,
      posts: {
        where: { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        take: 1,
        select: { title: true },
      },
    },
  });
  if (person === null) throw new NotFound();
  const [post] = person.posts;
  if (post === undefined) {
    throw new Invalid('leaderId', { 'zh-CN': '此人当日没有任职。', en: 'This person held no office on that day.' });
  }
  return { id, name: person.name, title: post.title, isOnBehalf: id !== act.viewer.personId };
}

async function organNamed(tx: Tx, id: string): Promise<string> {
  const organ = await tx.organ.findFirst({ where: { id, validTo: null }, select: { name: true } });
  if (organ === null) throw new NotFound();
  return organ.name;
}

/**
 * Says how an instruction was acted on, once. The unit or organ to which it went, a unit that handles the suggestion, the organ it was
 * handed to, or the screening body answers. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`.
 */
export async function answerInstruction(act: Act, asked: Asked, answer: string): Promise<string> {
  const checked = checkedText('answer', answer, handlingLimits.instruction);
  return act.db.$transaction(async (tx) => {
    const found = await tx.instruction.findFirst({
      where: { id: asked.id, suggestion: visibleSuggestions(act.viewer), AND: forOffices(act.viewer) },
      select: { suggestionId: true },
    });
    if (found === null) throw new NotFound();
    const suggestion = await lockSuggestion(tx, act, found.suggestionId);
    const row = await tx.instruction.findUniqueOrThrow({ where: { id: asked.id } });
    const held = await relationsTo(tx, act, suggestion, row.toId);
    if (!allows(act.viewer, 'suggestion.answerInstruction', held)) throw new NotAllowed();
    if (row.version !== asked.version) throw new Stale();
    if (row.answeredAt !== null) throw new NotAllowed(answeredBefore);
    const data = { answer: checked, answeredAt: act.now, answeredByName: act.viewer.name, version: row.version + 1 };
    await tx.instruction.updateMany({ where: { id: asked.id }, data });
    const facts = { leader: `${row.leaderTitle}${row.leaderName}` };
    await writeEvent(tx, act, {
      suggestionId: suggestion.id,
      move: 'answerInstruction',
      from: null,
      to: null,
      facts,
    });
    await writeAudit(tx, [answerAudit(act, asked, data)]);
    return suggestion.id;
  });
}

const answeredBefore = { 'zh-CN': '该批示已反馈落实情况。', en: 'It was answered already.' };

async function relationsTo(tx: Tx, act: Act, s: MovingSuggestion, toId: string | null): Promise<ReadonlySet<Relation>> {
  const held = new Set<Relation>(suggestionRelations(act.viewer, s));
  const units = organsOf(act.viewer, 'HANDLER', 'UNIT_HEAD');
  const handles = await tx.handling.count({ where: { suggestionId: s.id, unitId: { in: units } } });
  if (handles > 0 || (toId !== null && units.includes(toId))) held.add('unit');
  if (toId !== null && organsOf(act.viewer, 'COORDINATOR').includes(toId)) held.add('receiver');
  return held;
}

function answerAudit(act: Act, asked: Asked, after: object): AuditRecord {
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: 'suggestion.answerInstruction',
    noun: 'Instruction',
    recordId: asked.id,
    before: { version: asked.version },
    after,
    origin: act.origin,
  };
}
