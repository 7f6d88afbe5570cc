/** What is decided by a solver. */
export { type SolvedPlan, solvePlan } from './solvePlan.ts';
