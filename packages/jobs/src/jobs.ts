/** Every job by its name; a name without its job is no program. */
import type { JobName } from '@renda/domain';
import { readAttachment } from './attachment/readAttachment.ts';
import { completeSearch } from './daily/completeSearch.ts';
import { lapseEvaluations } from './daily/lapseEvaluations.ts';
import { queueDeliveries } from './daily/queueDeliveries.ts';
import { redateDeadlines } from './daily/redateDeadlines.ts';
import { sendNotices } from './daily/sendNotices.ts';
import { deliver } from './delivery/deliver.ts';
import { previewImport } from './import/previewImport.ts';
import { readImport } from './import/readImport.ts';
import type { Job } from './Job.ts';

export const jobs: { readonly [N in JobName]: Job<N> } = {
  redateDeadlines,
  lapseEvaluations,
  completeSearch,
  readAttachment,
  sendNotices,
  queueDeliveries,
  deliver,
  readImport,
  previewImport,
};
