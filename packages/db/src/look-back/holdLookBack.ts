/** A look-back (回头看): somebody goes and sees whether it was done, and it passes or the suggestion is handled again. */
import { checkedText, chinaDate, Invalid, lookBackLimits, type PlainDate, Stale } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { moveCommitment } from '../commitment/moveCommitment.ts';
import { toDate } from '../day.ts';
import { countCommitments } from '../handling/commitmentCounts.ts';
import { once } from '../idempotency/once.ts';
import { applyMove, writeRecord } from '../suggestion/moveSuggestion.ts';
import { openRound } from '../suggestion/openRound.ts';
import { type LookBackTarget, lockVisited, type Visited } from './lockVisited.ts';

/** When and where, what was found, who was there, and whether it passes. */
export type LookBackVisit = {
  readonly heldOn: PlainDate;
  readonly place: string;
  readonly isDeputyPresent: boolean;
  readonly note: string;
  readonly isPassed: boolean;
  readonly attachmentIds: readonly string[];
};

type CheckedVisit = Omit<LookBackVisit, 'attachmentIds'>;

/**
 * Records the visit once per key and promises the id of the look-back. Passed: the commitment is carried out. Failed: the unit handles the
 * suggestion for another round, and answers anew. Refuses like `lockVisited`, with `Stale`, and with `Invalid`: a day before the reply or to
 * come, texts out of bounds, passed without a photograph.
 */
export async function holdLookBack(
  act: Act,
  key: string,
  target: LookBackTarget,
  { attachmentIds, ...visit }: LookBackVisit,
): Promise<void> {
  const checked = {
    ...visit,
    place: checkedText('place', visit.place, lookBackLimits.place),
    note: checkedText('note', visit.note, lookBackLimits.note),
  };
  await once(act, 'holdLookBack', key, async (tx, id) => {
    const visited = await lockVisited(tx, act, target);
    assertDay(checked.heldOn, visited.since, chinaDate(act.now));
    const lookBack = await writeVisit(tx, act, id, target, visited, checked);
    const place = { suggestionId: visited.suggestion.id, lookBackId: lookBack.recordId as string };
    await claimAttachments(tx, act, attachmentIds, place);
    if (checked.isPassed) await assertPhotograph(tx, attachmentIds);
    await writeAudit(tx, [...(await settle(tx, act, visited, checked)), lookBack]);
  });
}

/** A commitment's look-back is made with the visit; a drawn one has been waiting for it. */
async function writeVisit(
  tx: Tx,
  act: Act,
  newId: string,
  target: LookBackTarget,
  { suggestion, handling, commitment }: Visited,
  { isPassed, heldOn, ...words }: CheckedVisit,
): Promise<AuditRecord> {
  const held = { ...words, heldOn: toDate(heldOn), state: isPassed ? 'PASSED' : 'FAILED' };
  const data = { ...held, heldByName: act.viewer.name, heldAt: act.now };
  const recordId = commitment === null ? target.id : newId;
  if (commitment === null) {
    const { count } = await tx.lookBack.updateMany({
      where: { id: recordId, state: 'DUE', version: target.version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  } else {
    const of = { suggestionId: suggestion.id, handlingId: handling.id, commitmentId: commitment.id };
    await tx.lookBack.create({ data: { ...data, ...of, id: recordId } });
  }
  const after = { ...held, heldOn, handlingId: handling.id, commitmentId: commitment?.id };
  return { actor: actorOf(act), action: 'lookBack.hold', noun: 'LookBack', recordId, after, origin: act.origin };
}

/** What follows for the commitment and the suggestion. */
async function settle(tx: Tx, act: Act, visited: Visited, visit: CheckedVisit): Promise<AuditRecord[]> {
  const { suggestion, commitment, handling } = visited;
  const records: AuditRecord[] = [];
  if (commitment !== null) {
    const passedOn = visit.isPassed ? { passedOn: toDate(visit.heldOn) } : {};
    records.push(await moveCommitment(tx, act, visit.isPassed ? 'pass' : 'fail', commitment, passedOn));
  }
  const openLookBackCount = await tx.lookBack.count({ where: { suggestionId: suggestion.id, state: 'DUE' } });
  const data = { openLookBackCount, ...(await countCommitments(tx, suggestion.id)) };
  const facts = { ...visit, what: commitment?.what ?? null, unit: handling.unit };
  records.push(await writeRecord(tx, act, 'lookBack', suggestion, { data, facts }));
  return visit.isPassed ? records : [...records, await handleAgain(tx, act, visited, visit)];
}

/** Failed: the unit handles it for another round (重新办理). */
async function handleAgain(
  tx: Tx,
  act: Act,
  { suggestion, handling }: Visited,
  { note }: CheckedVisit,
): Promise<AuditRecord> {
  const { unitId, role, unit } = handling;
  const round = await openRound(tx, act, suggestion, { units: [{ unitId, role }] });
  const recorded = { ...suggestion, version: suggestion.version + 1 };
  return applyMove(tx, act, 'failLookBack', recorded, {
    ...round,
    reason: note,
    facts: { ...round.facts, unit },
  });
}

function assertDay(heldOn: PlainDate, since: PlainDate, today: PlainDate): void {
  if (heldOn >= since && heldOn <= today) return;
  throw new Invalid('heldOn', {
    'zh-CN': '回头看日期要在答复（抽样）之后、今天或今天以前。',
    en: 'The day must not lie before the reply (or the draw) or after today.',
  });
}

async function assertPhotograph(tx: Tx, ids: readonly string[]): Promise<void> {
  if ((await tx.attachment.count({ where: { id: { in: [...ids] }, purpose: 'VISIT_PHOTO' } })) > 0) return;
  throw new Invalid('attachmentIds', {
    'zh-CN': '通过回头看要附至少一张现场照片。',
    en: 'To pass, a look-back needs at least one photograph.',
  });
}
