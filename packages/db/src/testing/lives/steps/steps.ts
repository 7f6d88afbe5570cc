/** Every step of a walk through random lives. */
import type { Life } from '../Life.ts';
import type { Snapshot } from '../Snapshot.ts';
import { aside } from './aside.ts';
import { beginnings } from './beginnings.ts';
import { endings } from './endings.ts';
import { handlings } from './handlings.ts';
import { placings } from './placings.ts';
import type { Step } from './Step.ts';
import { together } from './together.ts';

/** All of them. */
export const steps: readonly Step[] = [...beginnings, ...together, ...placings, ...handlings, ...endings, ...aside];

/** The steps that are ready now. */
export function readySteps(s: Snapshot, life: Life): Step[] {
  return steps.filter((step) => step.ready(s, life));
}
