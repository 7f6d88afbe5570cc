/** The public face of jobs: what runs later, and the worker that runs it. */
export { inBackground } from './inBackground.ts';
export type { CountyOfJob, Job, JobHelpers, JobLog } from './Job.ts';
export type { RunningWorker } from './keepRunning.ts';
export { startWorker, type WorkerParts } from './startWorker.ts';
