/** Further units for a suggestion that is placed already (加派): in the place of a separate one that declined, or to assist. */
import { Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { areDistinct } from './assignSuggestion.ts';
import { type Asked, type MovingSuggestion, recordOnSuggestion } from './moveSuggestion.ts';
import { placeWithUnits, type UnitAssignment } from './placeWithUnits.ts';

/**
 * Adds assisting units, or separate ones where the round is handled separately; the clock runs on. Refuses with `NotFound`, `NotAllowed`,
 * `Stale`, or `Invalid` (a second lead, a unit that handles it already, one that is not reached).
 */
export async function assignMore(act: Act, asked: Asked, units: readonly UnitAssignment[]): Promise<void> {
  if (units.length === 0 || !areDistinct(units)) throw new Invalid('units', eachOnce);
  await recordOnSuggestion(act, 'assignMore', asked, async (tx, s) => {
    await assertJoin(tx, s, units);
    return { facts: { units: await placeWithUnits(tx, act, s, units) } };
  });
}

async function assertJoin(tx: Tx, s: MovingSuggestion, units: readonly UnitAssignment[]): Promise<void> {
  const handlings = await tx.handling.findMany({
    where: { suggestionId: s.id, round: s.round },
    select: { unitId: true, role: true, state: true },
  });
  const isSeparate = handlings.some((h) => h.role === 'SEPARATE');
  if (units.some((u) => u.role === 'LEAD' || (u.role === 'SEPARATE' && !isSeparate))) {
    throw new Invalid('units', oneLead);
  }
  const busy = new Set(handlings.filter((h) => h.state !== 'DECLINED').map((h) => h.unitId));
  if (units.some((u) => busy.has(u.unitId))) throw new Invalid('units', alreadyHandles);
}

const eachOnce = { 'zh-CN': '请选择单位，同一单位只能列一次。', en: 'Choose units, each once.' };
const oneLead = {
  'zh-CN': '已有主办单位的，只能加派协办单位；分别办理的，可以加派分办单位和协办单位。',
  en: 'Where a unit leads, only assisting ones can be added; where units handle it separately, separate ones too.',
};
const alreadyHandles = { 'zh-CN': '所选单位已在办理这件建议。', en: 'A unit chosen handles it already.' };
