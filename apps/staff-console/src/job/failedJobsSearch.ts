/** What the address of the page of failed jobs says: the job that is open. */
export interface FailedJobsSearch {
  open?: string;
}

/** Takes from an address what the page knows, and nothing else. */
export function failedJobsSearch({ open }: Record<string, unknown>): FailedJobsSearch {
  // The router reads a number as a number.
  const id = typeof open === 'number' ? String(open) : open;
  return typeof id === 'string' && id !== '' ? { open: id } : {};
}
