/** A deputy finds right what was entered for them (无误), or objects to it (异议). */
import {
  allows,
  checkedText,
  type DeputyEntry,
  Invalid,
  NotAllowed,
  NotFound,
  type ObjectionSubject,
  objectionLimits,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { once } from '../idempotency/once.ts';
import { assertActIn, lockSuggestion, type MovingSuggestion, writeRecord } from '../suggestion/moveSuggestion.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';
import { deputyEntries } from './deputyEntries.ts';

/** Which record: its kind, and the consultation where it is one. */
export type AboutEntry = {
  readonly suggestionId: string;
  readonly subject: ObjectionSubject;
  readonly consultationId: string | null;
};

/**
 * Objects to the record in the deputy's name, once per key, and promises the objection's id; until it is answered the suggestion cannot
 * be closed, and a contested consultation allows no reply. Refuses with `NotFound`, `NotAllowed`, or `Invalid` when it was contested before.
 */
export async function objectToEntry(act: Act, key: string, about: AboutEntry, reason: string): Promise<string> {
  const why = checkedText('reason', reason, objectionLimits.reason);
  return once(act, 'objectToEntry', key, async (tx, id) => {
    const { suggestion, entry } = await lockEntry(tx, act, 'object', about);
    if (entry.objectionId !== null) throw new Invalid('subject', contested);
    const { subject, consultationId, deputyId } = entry;
    await tx.objection.create({
      data: { id, suggestionId: suggestion.id, subject, consultationId, deputyId, reason: why, at: act.now },
    });
    const record = await writeRecord(tx, act, 'object', suggestion, {
      data: { openObjectionCount: suggestion.openObjectionCount + 1 },
      reason: why,
      facts: { subject, ...factsOf(entry) },
    });
    await writeAudit(tx, [record]);
  });
}

/** The deputy finds the record right; said twice, it is said once. Refuses with `NotFound`, `NotAllowed`, or `Invalid` when it is contested. */
export async function confirmEntry(act: Act, about: AboutEntry): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { suggestion, entry } = await lockEntry(tx, act, 'confirmEntry', about);
    if (entry.objectionId !== null) throw new Invalid('subject', contested);
    if (entry.checkedAt !== null) return;
    await writeChecked(tx, act, entry);
    const { subject } = entry;
    const facts = { subject, ...factsOf(entry) };
    await writeEvent(tx, act, { suggestionId: suggestion.id, move: 'confirmEntry', from: null, to: null, facts });
    const trail = {
      action: 'suggestion.confirmEntry',
      noun: 'Suggestion',
      recordId: suggestion.id,
      origin: act.origin,
    };
    await writeAudit(tx, [{ actor: actorOf(act), ...trail, before: {}, after: facts }]);
  });
}

type Recorded = { readonly suggestion: MovingSuggestion; readonly entry: DeputyEntry };

/** Standing in whose name the record is, is the permission: lead deputy, evaluator or co-signer, of this very record. */
async function lockEntry(tx: Tx, act: Act, recorded: 'object' | 'confirmEntry', about: AboutEntry): Promise<Recorded> {
  const suggestion = await lockSuggestion(tx, act, about.suggestionId);
  const own = act.viewer.mandates.map((m) => m.deputyId);
  const held = new Set(['leadDeputy', 'evaluator', 'coSigner'] as const);
  if (own.length === 0 || !allows(act.viewer, `suggestion.${recorded}`, held)) throw new NotAllowed();
  assertActIn(recorded, suggestion.state);
  const entries = await deputyEntries(tx, own, { suggestionId: suggestion.id });
  const entry = entries.findLast((e) => e.subject === about.subject && e.consultationId === about.consultationId);
  if (entry === undefined) throw new NotFound();
  return { suggestion, entry };
}

async function writeChecked(tx: Tx, act: Act, entry: DeputyEntry): Promise<void> {
  const checked = { checkedAt: act.now };
  const of = { suggestionId: entry.suggestionId, isOnBehalf: true, checkedAt: null };
  switch (entry.subject) {
    case 'ENTRY':
      await tx.suggestion.updateMany({ where: { id: entry.suggestionId }, data: checked });
      return;
    case 'CO_SIGNATURE':
      await tx.coSigner.updateMany({ where: { ...of, deputyId: entry.deputyId }, data: checked });
      return;
    case 'CONSENT':
      await tx.consentRequest.updateMany({ where: { ...of, answeredAt: { lte: entry.at } }, data: checked });
      return;
    case 'CONSULTATION':
      await tx.consultation.updateMany({ where: { id: entry.consultationId as string }, data: checked });
      return;
    case 'EVALUATION':
      await tx.evaluation.updateMany({
        where: { ...of, deputyId: entry.deputyId, at: { lte: entry.at } },
        data: checked,
      });
  }
}

function factsOf({ consultationId, on }: DeputyEntry): object {
  return consultationId === null ? {} : { consultationId, heldOn: on };
}

const contested = {
  'zh-CN': '您已对这条记录提出过异议，请看处理结果。',
  en: 'You have objected to this record before; see the answer.',
};
