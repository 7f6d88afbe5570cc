/** Marks entered for a deputy who contests them are put right as the deputy's own. */
import { checkedText, handlingLimits, Invalid } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';
import { standingMarks } from '../handling/standingReplies.ts';
import type { MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import type { OwnMarks } from './answerObjection.ts';

type Contested = { readonly deputyId: string; readonly at: Date };

/** The marks that were contested: entered for the deputy in this round, before the objection. */
function contested(s: MovingSuggestion, { deputyId, at }: Contested): Prisma.EvaluationWhereInput {
  return { suggestionId: s.id, deputyId, isOnBehalf: true, at: { lte: at }, handling: { round: s.round } };
}

/** Whether they still decide what comes next: of the present round, and no step was taken on them yet. */
export async function countsStill(tx: Tx, s: MovingSuggestion, objected: Contested): Promise<boolean> {
  if (s.state !== 'EVALUATED' && s.state !== 'FULFILLING') return false;
  return (await tx.evaluation.count({ where: contested(s, objected) })) > 0;
}

/** Writes the deputy's own marks over them and promises what changes on the suggestion; refuses (`Invalid`) where one is missing. */
export async function correctMarks(tx: Tx, s: MovingSuggestion, objected: Contested, own: readonly OwnMarks[]) {
  const rows = await tx.evaluation.findMany({
    where: contested(s, objected),
    select: { id: true, handlingId: true, result: true },
  });
  for (const row of rows) {
    const given = own.find((m) => m.handlingId === row.handlingId);
    if (given === undefined) throw new Invalid('marks', missing);
    const { attitude, result } = given;
    const isOwed = attitude === 'NOT_SATISFIED' || result === 'NOT_SATISFIED';
    const limit = { ...handlingLimits.evaluationReason, min: isOwed ? handlingLimits.evaluationReason.min : 0 };
    const reason = checkedText('reason', given.reason, limit) || null;
    await tx.evaluation.updateMany({ where: { id: row.id }, data: { attitude, result, reason } });
  }
  const isBad = (all: readonly { readonly result: string }[]) => all.some((m) => m.result === 'NOT_SATISFIED');
  const corrected = own.filter((m) => rows.some((r) => r.handlingId === m.handlingId));
  const change = Number(isBad(corrected)) - Number(isBad(rows));
  return {
    data: { ...(await standingMarks(tx, s.id)), dissatisfiedCount: s.dissatisfiedCount + change },
    facts: { marks: corrected.map(({ attitude, result }) => ({ attitude, result })) },
  };
}

const missing = {
  'zh-CN': '异议成立时，请按代表本人的意见填写对每个承办单位的评价。',
  en: 'Where the objection is upheld, enter the deputy’s own marks for the reply of every unit.',
};
