/** A long import is previewed when its columns were named. */
import { importOf, previewImport as preview } from '@renda/db';
import { Stale } from '@renda/domain';
import type { Job } from '../Job.ts';

/** One that was given up, or named anew meanwhile, is left as it is. */
export const previewImport: Job<'previewImport'> = {
  name: 'previewImport',
  async run({ db }, { importId }, { act }) {
    const { state } = await importOf(db, importId);
    if (state !== 'READ') return;
    await preview(act(), importId).catch((error: unknown) => {
      if (!(error instanceof Stale)) throw error;
    });
  },
};
