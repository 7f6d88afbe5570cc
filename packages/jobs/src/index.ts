/** The public face of jobs: what runs later, and the worker that runs it. */
export type { CountyOfJob, Job, JobHelpers, JobLog } from './Job.ts';
export { type RunningWorker, startWorker, type WorkerParts } from './startWorker.ts';
