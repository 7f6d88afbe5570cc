/** The worker of this process: what runs later, by the log-in of jobs. */
import { type AttachmentBytes, countyClients, type LoginUrls } from '@renda/db';
import { type Outwards, type RunningWorker, startWorker } from '@renda/jobs';
import type { Logger } from 'pino';

export type OpenWorkerParts = {
  readonly urls: LoginUrls & { readonly ownerUrl: string };
  readonly bytes: AttachmentBytes;
  readonly log: Logger;
  /** The ways out of the house. */
  readonly outwards: Outwards;
};

/** Connections that the jobs of one county may hold at once. */
const countyConnections = 3;

/** Begins to take jobs; closing it waits for those that are being done. */
export async function openWorker({ urls, bytes, log, outwards }: OpenWorkerParts): Promise<RunningWorker> {
  const clients = countyClients({ url: urls.jobsUrl, max: countyConnections });
  const worker = await startWorker({ ownerUrl: urls.ownerUrl, clients, bytes, log, outwards });
  return {
    async close() {
      await worker.close();
      await clients.close();
    },
  };
}
