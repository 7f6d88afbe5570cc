/** What tests of jobs, and of what jobs do, begin with: a clock. */
export { type JobClock, jobClock } from './jobClock.ts';
