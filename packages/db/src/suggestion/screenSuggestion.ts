/** Screening (准度): accepted and numbered, or sent back with the reason. */
import {
  checkedText,
  chinaDate,
  handlingLimits,
  Invalid,
  officialNumber,
  recessSeries,
  type ScreeningPoint,
  screeningPoints,
  sessionSeries,
} from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { takeBackConsents } from '../consent-request/takeBackConsents.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { type EvaluatorGrounds, settleEvaluator } from './settleEvaluator.ts';

/**
 * Accepts a suggestion in due form and numbers it in its session's series, or the year's of the recess: without gap, never reused.
 * `checked` are the points of the check-list found in order; all are needed.
 */
export async function acceptSuggestion(act: Act, asked: Asked, checked: readonly ScreeningPoint[]): Promise<void> {
  const missing = screeningPoints.filter((p) => !checked.includes(p));
  await moveSuggestion(act, 'accept', asked, async (tx, s) => {
    if (missing.length > 0) {
      throw new Invalid('checked', {
        'zh-CN': '审查清单还有未确认的项目；不合要求的请退回修改。',
        en: 'Points of the check-list are not confirmed; send it back if it is not in due form.',
      });
    }
    const series = await seriesOf(tx, act, s);
    const { last, prefix, id } = await tx.numberSeries.update({
      where: { id: series },
      data: { last: { increment: 1 } },
    });
    const number = officialNumber(prefix, last);
    return {
      data: { numberSeriesId: id, number: last, officialNumber: number, acceptedAt: act.now },
      facts: { officialNumber: number, checked, ...(await takeBackConsents(tx, act, s.id)) },
      follow: () => settleAfterSigning(tx, act, s),
    };
  });
}

/** Signatures end with acceptance: where the lead deputy is not in office, the first who signed evaluates, whenever that was. */
async function settleAfterSigning(tx: Tx, act: Act, { id, leadDeputyId }: MovingSuggestion): Promise<AuditRecord[]> {
  const select = { mandateState: true } as const;
  const { mandateState } = await tx.deputy.findUniqueOrThrow({ where: { id: leadDeputyId }, select });
  return settleEvaluator(tx, act, id, mandateState as EvaluatorGrounds);
}

/** Sends it back to be amended, with the reason that the deputy is told. */
export async function sendBackSuggestion(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await moveSuggestion(act, 'sendBack', asked, async (tx, s) => ({
    data: { returnCount: s.returnCount + 1 },
    reason: why,
    facts: await takeBackConsents(tx, act, s.id),
  }));
}

/** The id of the series that numbers it; the first of a session or year begins it, also when two begin at once. */
async function seriesOf(tx: Tx, act: Act, s: MovingSuggestion): Promise<string> {
  const congress = await tx.organ.findUniqueOrThrow({
    where: { id: s.congressId },
    select: { township: { select: { name: true } } },
  });
  const called = congress.township?.name ?? '县';
  const year = Number(chinaDate(act.now).slice(0, 4));
  const term = await tx.term.findFirstOrThrow({
    where:
      s.sessionId === null
        ? { congressId: s.congressId, deputies: { some: { id: s.leadDeputyId } } }
        : { sessions: { some: { id: s.sessionId } } },
    select: { ordinal: true },
  });
  const session =
    s.sessionId === null
      ? null
      : await tx.session.findUniqueOrThrow({ where: { id: s.sessionId }, select: { ordinal: true } });
  const prefix =
    session === null ? recessSeries(called, term.ordinal, year) : sessionSeries(called, term.ordinal, session.ordinal);
  const key =
    session === null ? `${s.congressId}:recess:${term.ordinal}:${year}` : `${s.congressId}:session:${s.sessionId}`;
  await tx.numberSeries.createMany({ data: [{ key, prefix, sessionId: s.sessionId }], skipDuplicates: true });
  return (await tx.numberSeries.findFirstOrThrow({ where: { key }, select: { id: true } })).id;
}
