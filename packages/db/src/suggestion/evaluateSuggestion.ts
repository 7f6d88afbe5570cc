/** The evaluation of a round: attitude and result, per replying unit, co-signers heard. */
import { checkedText, chinaDate, handlingLimits, Invalid, type Mark, replyingRoles } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import { standingMarks } from '../handling/standingReplies.ts';
import { fulfilIfOwed } from '../look-back/fulfil.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';

/** Two marks on one unit's reply; a reason is owed where either is 不满意. */
export type HandlingMarks = {
  readonly handlingId: string;
  readonly attitude: Mark;
  readonly result: Mark;
  readonly reason: string | null;
};

/** What an evaluation brings beside the marks. */
export type Evaluating = {
  readonly marks: readonly HandlingMarks[];
  /** Those co-signers who gave no opinion were heard otherwise. */
  readonly areCoSignersHeard?: boolean;
  /** The opinion form on paper (EVALUATION_FORM), owed by who enters the marks for the deputy. */
  readonly attachmentIds?: readonly string[];
  /** On what the screening body bases the marks, where no signer is in office any more. */
  readonly reason?: string | null;
};

/** How the marks came: from the evaluator's own hand, entered from their form, or on record by the screening body. */
type Way = { readonly isOnBehalf: boolean; readonly isOnRecord: boolean };

/**
 * Evaluates every reply of the round at once; the suggestion counts with its worst marks. Where something promised is still to be
 * carried out, it goes on to that. Refuses like every move, and with `Invalid` naming what is missing.
 */
export async function evaluateSuggestion(act: Act, asked: Asked, evaluating: Evaluating): Promise<void> {
  const given = evaluating.marks.map(checkedMarks);
  await moveSuggestion(act, 'evaluate', asked, async (tx, s) => {
    const units = await coveredUnits(tx, s, given);
    const way = wayOf(act, s);
    const reason = way.isOnRecord ? checkedText('reason', evaluating.reason, handlingLimits.reason) : null;
    await claimForm(tx, act, s.id, way, evaluating.attachmentIds ?? []);
    const isConfirmed = evaluating.areCoSignersHeard ?? false;
    await assertHeard(tx, act, s, isConfirmed);
    const isHeard = isConfirmed || !way.isOnRecord;
    await writeMarks(tx, act, s, given, { isOnBehalf: way.isOnBehalf, isHeard });
    await meetDeadlines(tx, { suggestionId: s.id, keys: ['evaluate', 'lapseEvaluation'], on: chinaDate(act.now) });
    const isDissatisfied = given.some((m) => m.result === 'NOT_SATISFIED');
    return {
      data: {
        ...(await standingMarks(tx, s.id)),
        dissatisfiedCount: s.dissatisfiedCount + (isDissatisfied ? 1 : 0),
        evaluatedAt: act.now,
        isEvaluationLapsed: false,
      },
      reason,
      facts: {
        marks: given.map(({ handlingId, attitude, result }) => ({ unit: units.get(handlingId), attitude, result })),
        round: s.round,
        ...way,
      },
      follow: () => fulfilIfOwed(tx, act, s),
    };
  });
}

function wayOf(act: Act, { evaluatorId }: MovingSuggestion): Way {
  const isOwn = act.viewer.mandates.some((m) => m.deputyId === evaluatorId);
  return { isOnBehalf: !isOwn && evaluatorId !== null, isOnRecord: evaluatorId === null };
}

async function writeMarks(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  given: readonly HandlingMarks[],
  how: { readonly isOnBehalf: boolean; readonly isHeard: boolean },
): Promise<void> {
  const by = { deputyId: s.evaluatorId, at: act.now, enteredById: act.viewer.accountId };
  await tx.evaluation.createMany({ data: given.map((m) => ({ ...m, suggestionId: s.id, ...by, ...how })) });
}

function checkedMarks(m: HandlingMarks): HandlingMarks {
  const owed = m.attitude === 'NOT_SATISFIED' || m.result === 'NOT_SATISFIED';
  const limit = { ...handlingLimits.evaluationReason, min: owed ? handlingLimits.evaluationReason.min : 0 };
  return { ...m, reason: checkedText('reason', m.reason, limit) || null };
}

async function claimForm(
  tx: Tx,
  act: Act,
  suggestionId: string,
  { isOnBehalf }: Way,
  ids: readonly string[],
): Promise<void> {
  await claimAttachments(tx, act, ids, { suggestionId });
  if (!isOnBehalf) return;
  if ((await tx.attachment.count({ where: { id: { in: [...ids] }, purpose: 'EVALUATION_FORM' } })) > 0) return;
  throw new Invalid('attachmentIds', {
    'zh-CN': '代为录入评价要附代表填写的征求意见表。',
    en: 'Marks entered for the deputy need the scan of the opinion form.',
  });
}

/** The co-signers in office, the evaluator not among them, who have given no opinion in this round: by name. */
export async function silentCoSigners(
  tx: Tx,
  s: Pick<MovingSuggestion, 'id' | 'round' | 'evaluatorId'>,
  today: string,
): Promise<string[]> {
  const inOffice = { mandateState: 'IN_OFFICE', OR: [{ validTo: null }, { validTo: { gt: toDate(today) } }] };
  const silent = await tx.coSigner.findMany({
    where: {
      suggestionId: s.id,
      state: 'SIGNED',
      deputy: inOffice,
      opinions: { none: { round: s.round } },
      ...(s.evaluatorId === null ? {} : { deputyId: { not: s.evaluatorId } }),
    },
    orderBy: { id: 'asc' },
    select: { deputy: { select: { person: { select: { name: true } } } } },
  });
  return silent.map((c) => c.deputy.person.name);
}

async function assertHeard(tx: Tx, act: Act, s: MovingSuggestion, isConfirmed: boolean): Promise<void> {
  if (isConfirmed || s.evaluatorId === null) return;
  const silent = await silentCoSigners(tx, s, chinaDate(act.now));
  if (silent.length === 0) return;
  throw new Invalid('areCoSignersHeard', {
    'zh-CN': `${silent.join('、')}还没有填写意见，请先听取他们的意见并勾选确认。`,
    en: `${silent.join(', ')} have given no opinion yet: hear them first, and confirm that you have.`,
  });
}

/** The units that replied in the round, by handling; refuses (`Invalid`) marks that leave one out or name another. */
async function coveredUnits(
  tx: Tx,
  s: MovingSuggestion,
  given: readonly HandlingMarks[],
): Promise<ReadonlyMap<string, string>> {
  const owed = await tx.handling.findMany({
    where: { suggestionId: s.id, round: s.round, role: { in: [...replyingRoles] }, state: 'REPLIED' },
    select: { id: true, unit: { select: { name: true } } },
  });
  const marked = new Set(given.map((m) => m.handlingId));
  if (marked.size === given.length && owed.length === given.length && owed.every((h) => marked.has(h.id)))
    return new Map(owed.map((h) => [h.id, h.unit.name]));
  throw new Invalid('marks', {
    'zh-CN': '请对每个承办单位的答复都作评价。',
    en: 'Give your marks for the reply of every unit.',
  });
}
