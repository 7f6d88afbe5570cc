/** What each job is given. It is written as JSON and read back later, perhaps by another version of the program: so it is checked again. */
import type { JobName } from '@renda/domain';

/** A job was given something else than it takes: nothing that trying again would mend. */
export class WrongPayload extends Error {
  constructor(why: string) {
    super(why);
    this.name = new.target.name;
  }
}

/** Reads a job's payload back, and throws `WrongPayload` where it is not what the job takes. */
type ReadPayload = (value: unknown) => object;

/** Of jobs that need to know nothing but the county and the time. */
const nothing = (_value: unknown): Record<string, never> => ({});

/** Of jobs that work on an import. */
function anImport(value: unknown): { readonly importId: string } {
  const { importId } = (value ?? {}) as { readonly importId?: unknown };
  if (typeof importId !== 'string') throw new WrongPayload('a job on an import names it');
  return { importId };
}

/** Of jobs that make a delivery. */
function aDelivery(value: unknown): { readonly deliveryId: string } {
  const { deliveryId } = (value ?? {}) as { readonly deliveryId?: unknown };
  if (typeof deliveryId !== 'string') throw new WrongPayload('a job on a delivery names it');
  return { deliveryId };
}

/** Of jobs that work on an attachment. */
function anAttachment(value: unknown): { readonly attachmentId: string } {
  const { attachmentId } = (value ?? {}) as { readonly attachmentId?: unknown };
  if (typeof attachmentId !== 'string') throw new WrongPayload('a job on an attachment names it');
  return { attachmentId };
}

/** One row for each job: how its payload is read back, and so its type. */
export const jobPayloads = {
  redateDeadlines: nothing,
  lapseEvaluations: nothing,
  completeSearch: nothing,
  readAttachment: anAttachment,
  sendNotices: nothing,
  queueDeliveries: nothing,
  deliver: aDelivery,
  readImport: anImport,
  previewImport: anImport,
} as const satisfies Record<JobName, ReadPayload>;

/** What the job of that name is given. */
export type JobPayload<N extends JobName> = ReturnType<(typeof jobPayloads)[N]>;
