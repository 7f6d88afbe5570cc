/** The public face of jobs: what runs later, and the worker that runs it. */
export { mailGateway } from './delivery/mailGateway.ts';
export type { NoticeGateway, OutgoingMessage, Outwards } from './delivery/NoticeGateway.ts';
export { recordingGateway } from './delivery/recordingGateway.ts';
export { webhookGateway } from './delivery/webhookGateway.ts';
export { inBackground } from './inBackground.ts';
export type { CountyOfJob, Job, JobHelpers, JobLog } from './Job.ts';
export type { RunningWorker } from './keepRunning.ts';
export { startWorker, type WorkerParts } from './startWorker.ts';
