/** What deputies of the county congress raise. */
import { farming } from './farming.ts';
import { livelihood } from './livelihood.ts';
import type { Matter } from './Matter.ts';
import { roadsAndPower } from './roadsAndPower.ts';
import { townsAndVillages } from './townsAndVillages.ts';

export const countyMatters: readonly Matter[] = [...roadsAndPower, ...farming, ...livelihood, ...townsAndVillages];
