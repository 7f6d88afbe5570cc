/** A unit declines (申请退办) with grounds, within the days that it has to sign: the part goes back to be placed anew. */
import { checkedText, chinaDate, type HandlingRole, handlingLimits, Invalid, replyingRoles } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import { type Asked, applyMove, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { handlingFacts } from '../suggestion/suggestionFacts.ts';
import { type HandlingReach, moveHandling, movingHandlingSelect, writeMove } from './moveHandling.ts';

/**
 * Declines it; when no lead or separate unit is left, the suggestion is with the receiving organ again, and the assisting units end with
 * the round's placing. The reply's clock runs on. Refuses like a move, and with `Invalid` once the days to sign have passed.
 */
export async function declineHandling(
  act: Act,
  asked: Asked,
  reason: string,
  reach: HandlingReach = {},
): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  const decline = async (...[tx, handling, s]: Parameters<Parameters<typeof moveHandling>[3]>) => {
    await assertInTime(tx, act, handling.id);
    await endDeadlines(tx, act, s.id, handling.id);
    await tx.suggestion.updateMany({ where: { id: s.id }, data: { declineCount: { increment: 1 } } });
    return { data: { declinedAt: act.now }, reason: why, follow: () => placeAnew(tx, act, s, handling.role) };
  };
  await moveHandling(act, 'decline', asked, decline, reach);
}

async function assertInTime(tx: Tx, act: Act, id: string): Promise<void> {
  const { acknowledgeDueOn } = await tx.handling.findUniqueOrThrow({
    where: { id },
    select: { acknowledgeDueOn: true },
  });
  if (chinaDate(act.now) <= toDay(acknowledgeDueOn)) return;
  throw new Invalid('reason', {
    'zh-CN': '签收期限已过，不能再申请退办；请签收，确不属于本单位的，请与交办机关联系。',
    en: 'The days to sign have passed, so it cannot be declined any more; sign for it, and speak with the receiving organ.',
  });
}

/** The unit owes neither signature nor part any more. */
async function endDeadlines(tx: Tx, act: Act, suggestionId: string, handlingId: string): Promise<void> {
  await meetDeadlines(tx, { suggestionId, handlingId, keys: ['acknowledge'], on: chinaDate(act.now) });
  await tx.deadline.updateMany({ where: { handlingId, metOn: null, replacedAt: null }, data: { replacedAt: act.now } });
}

async function placeAnew(tx: Tx, act: Act, s: MovingSuggestion, role: HandlingRole): Promise<AuditRecord[]> {
  if (role === 'ASSISTING') return [];
  const round = { suggestionId: s.id, round: s.round, state: { not: 'DECLINED' } };
  if ((await tx.handling.count({ where: { ...round, role: { in: [...replyingRoles] } } })) > 0) return [];
  const assisting = await tx.handling.findMany({
    where: { ...round, role: 'ASSISTING' },
    orderBy: { id: 'asc' },
    select: movingHandlingSelect,
  });
  const released: AuditRecord[] = [];
  for (const row of assisting) {
    const handling = { ...row, ...handlingFacts(row) };
    await tx.deadline.updateMany({
      where: { handlingId: row.id, metOn: null, replacedAt: null },
      data: { replacedAt: act.now },
    });
    const told = { actorBody: null, facts: { unit: row.unit.name } };
    released.push(await writeMove(tx, act, 'release', handling, {}, told));
  }
  return [...released, await applyMove(tx, act, 'unassign', s, {})];
}
