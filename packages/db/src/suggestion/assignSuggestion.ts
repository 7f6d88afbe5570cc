/** Assigning (分办): one lead unit or several separate ones, and assisting units; each owes an acknowledgement. */
import { type HandlingRole, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { type Asked, moveSuggestion, type Reach } from './moveSuggestion.ts';
import { placeWithUnits, type UnitAssignment } from './placeWithUnits.ts';

/**
 * Assigns it to units that the receiving organ reaches (assisting units may be any), also anew after one declined; with `alsoGroup`, all
 * that are handled together with it. The reply stays due from handing over.
 */
export async function assignSuggestion(
  act: Act,
  asked: Asked,
  units: readonly UnitAssignment[],
  reach: Pick<Reach, 'alsoGroup'> = {},
): Promise<void> {
  assertRoles(units);
  const assign = async (...[tx, s]: Parameters<Parameters<typeof moveSuggestion>[3]>) => ({
    facts: { units: await placeWithUnits(tx, act, s, units) },
  });
  await moveSuggestion(act, 'assign', asked, assign, reach);
}

function assertRoles(units: readonly UnitAssignment[]): void {
  const of = (role: HandlingRole) => units.filter((u) => u.role === role).length;
  const wellFormed = (of('LEAD') === 1 && of('SEPARATE') === 0) || (of('LEAD') === 0 && of('SEPARATE') >= 2);
  if (wellFormed && areDistinct(units)) return;
  throw new Invalid('units', {
    'zh-CN': '要有一个主办单位，或者两个以上分办单位；协办单位可有可无，同一单位只能列一次。',
    en: 'There must be one lead unit, or two or more separate ones, with any number of assisting units; each unit once.',
  });
}

/** Whether each unit is named once. */
export function areDistinct(units: readonly UnitAssignment[]): boolean {
  return new Set(units.map((u) => u.unitId)).size === units.length;
}
