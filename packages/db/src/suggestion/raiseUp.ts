/** Between a township and the county: what exceeds the township is passed up, and may be sent back down. The number stays. */
import { checkedText, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { screenerOf } from './leadDeputy.ts';
import { type Asked, type MovingSuggestion, recordOnSuggestion } from './moveSuggestion.ts';

/** A presidium passes an accepted suggestion up: the county's working committee hands it over to organs of the county (practice 2.32, office list 11). */
export async function raiseUp(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await recordOnSuggestion(act, 'raiseUp', asked, async (tx, s) => {
    await assertAlone(tx, s);
    const screenerId = await screenerOf(tx, null);
    if (screenerId === s.screenerId || s.raisedUpById !== null) throw new Invalid('suggestionId', isCountys);
    const data = { screenerId, raisedUpById: s.screenerId };
    return { data, reason: why, facts: await names(tx, s.screenerId, screenerId) };
  });
}

/** The county's working committee sends it back to the presidium that passed it up, which hands it over itself. */
export async function sendDown(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await recordOnSuggestion(act, 'sendDown', asked, async (tx, s) => {
    await assertAlone(tx, s);
    if (s.raisedUpById === null) throw new Invalid('suggestionId', notPassedUp);
    const data = { screenerId: s.raisedUpById, raisedUpById: null };
    return { data, reason: why, facts: await names(tx, s.screenerId, s.raisedUpById) };
  });
}

/** Takes it out of a batch in preparation; refuses one that is handled together with others. */
async function assertAlone(tx: Tx, s: MovingSuggestion): Promise<void> {
  if (s.groupId !== null) throw new Invalid('suggestionId', inGroup);
  await tx.batchItem.deleteMany({ where: { suggestionId: s.id, batch: { state: 'PREPARING' } } });
}

async function names(tx: Tx, fromId: string, toId: string) {
  const organs = await tx.organ.findMany({ where: { id: { in: [fromId, toId] } }, select: { id: true, name: true } });
  const nameOf = (id: string) => organs.find((organ) => organ.id === id)?.name ?? '';
  return { from: nameOf(fromId), to: nameOf(toId) };
}

const isCountys = {
  'zh-CN': '这件建议已由县级机构受理，不用再提请。',
  en: 'It is with the county already.',
};
const notPassedUp = { 'zh-CN': '这件建议不是乡镇提请的。', en: 'No township passed it up.' };
const inGroup = {
  'zh-CN': '这件建议正在并案办理，请先取消并案。',
  en: 'It is handled together with others; take it out of the group first.',
};
