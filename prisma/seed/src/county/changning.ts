/** Changning county: the real townships and villages (public division codes); everything else about it is invented. */
import type { TownshipKind, VillageKind } from '@renda/domain';
import divisions from '../../data/changning-divisions.json' with { type: 'json' };
import type { CountyPlan } from './CountyPlan.ts';

export type VillagePlan = { readonly code: string; readonly name: string; readonly kind: VillageKind };
export type TownshipPlan = {
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  readonly villages: readonly VillagePlan[];
};

/** The county of the demonstration, in full. */
export const changning: CountyPlan = {
  code: divisions.county.code,
  name: divisions.county.name,
  stem: '昌宁',
  mark: '昌',
  townships: divisions.townships.map(({ code, name, villages }) => ({
    code,
    name,
    kind: townshipKind(name),
    villages: villages.map((village) => ({ ...village, kind: villageKind(village.name) })),
  })),
  countySeats: 206,
  townshipSeats: 800,
  committeeSeats: 27,
  yearly: { session: 78, recess: 27, township: 25 },
  open: { county: 63, township: 19 },
  loginPrefix: '',
  castFrom: '温泉镇',
};

function townshipKind(name: string): TownshipKind {
  if (name.endsWith('镇')) return 'TOWN';
  return name.includes('族') ? 'ETHNIC_TOWNSHIP' : 'TOWNSHIP';
}

/** By the committee that the name ends with. Many a 社区 has a villagers' committee, so that word says nothing. */
function villageKind(name: string): VillageKind {
  if (name.endsWith('居民委员会')) return 'RESIDENTS_COMMITTEE';
  if (name.endsWith('村民委员会')) return 'VILLAGERS_COMMITTEE';
  throw new Error(`neither a villagers' nor a residents' committee: ${name}`);
}
