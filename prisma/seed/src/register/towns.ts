/** Townships and villages as rows. */
import { namesSearchText } from '@renda/db';
import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Township, Village } from '../county/rows.ts';

/** The day from which the register tells of organs and places. */
export const registerFrom = '2012-01-01';

export type Town = { readonly township: Township; readonly villages: readonly Village[] };

/** Every township of the county with its villages, in the order of the codes. */
export function townsOf({ code: county, townships }: CountyPlan): Town[] {
  return townships.map(({ villages, ...plan }, index) => {
    const township = { id: seedId(registerFrom, county, 'township', plan.code), ...plan, ...registered(plan, index) };
    return {
      township,
      villages: villages.map((village, place) => ({
        id: seedId(registerFrom, county, 'village', village.code),
        ...village,
        townshipId: township.id,
        ...registered(village, index * 100 + place),
      })),
    };
  });
}

function registered({ name, code }: { readonly name: string; readonly code: string }, sortOrder: number) {
  return {
    sortOrder,
    searchText: namesSearchText({ name, words: [name, code] }),
    validFrom: registerFrom,
    validTo: null,
  };
}
