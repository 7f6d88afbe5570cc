/** Every step of a walk through random lives. */
import { beginnings } from './beginnings.ts';
import { endings } from './endings.ts';
import { handlings } from './handlings.ts';
import type { Life, Snapshot } from './Life.ts';
import { placings } from './placings.ts';
import type { Step } from './Step.ts';

const steps: readonly Step[] = [...beginnings, ...placings, ...handlings, ...endings];

/** The steps that are ready now. */
export function readySteps(s: Snapshot, life: Life): Step[] {
  return steps.filter((step) => step.ready(s, life));
}
