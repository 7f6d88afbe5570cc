/** A deputy is not satisfied with the result: the first time it is handled again, later the council of chairpersons decides. */
import { factsAllow, type HandlingRole, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { standingReplies } from '../handling/standingReplies.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { openRound } from './openRound.ts';

/**
 * Sends it to be handled again by the units whose result was marked 不满意, a lead with its assisting ones; the reply is due anew from
 * today. Refuses like every move; `NotAllowed` unless this was the first 不满意.
 */
export async function handleAgain(act: Act, asked: Asked): Promise<void> {
  await moveSuggestion(act, 'handleAgain', asked, async (tx, s) => {
    if (!factsAllow('handleAgain', s)) throw new NotAllowed(notTheFirst);
    return openRound(tx, act, s, { units: await unitsToTryAgain(tx, s) });
  });
}

const notTheFirst = {
  'zh-CN': '代表第一次对结果不满意时才再次办理；再次不满意的提请主任会议（主席团会议）研究。',
  en: 'It is handled again after the first “not satisfied” with the result; after the second the council of chairpersons decides.',
};

/** The units whose latest reply was marked 不满意 with its result; with a lead unit, those that assisted it. */
export async function unitsToTryAgain(
  tx: Tx,
  s: Pick<MovingSuggestion, 'id'>,
): Promise<{ unitId: string; role: HandlingRole }[]> {
  const failed = (await standingReplies(tx, s.id)).filter((h) =>
    h.evaluations.some((e) => e.result === 'NOT_SATISFIED'),
  );
  const units = failed.map(({ unitId, role }) => ({ unitId, role: role as HandlingRole }));
  const lead = failed.find((h) => h.role === 'LEAD');
  if (lead === undefined) return units;
  const assisting = await tx.handling.findMany({
    where: { suggestionId: s.id, round: lead.round, role: 'ASSISTING', state: { not: 'DECLINED' } },
    orderBy: { id: 'asc' },
    select: { unitId: true },
  });
  return [...units, ...assisting.map(({ unitId }) => ({ unitId, role: 'ASSISTING' as const }))];
}
