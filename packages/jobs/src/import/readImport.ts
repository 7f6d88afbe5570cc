/** The file of an import is read into rows, and previewed where its headings are known. */
import { buffer } from 'node:stream/consumers';
import { finishReading, importOf, previewIfKnown, refuseImport } from '@renda/db';
import { jobFailureSentences, Refusal, Stale } from '@renda/domain';
import type { Job } from '../Job.ts';
import { stageFile } from './stageFile.ts';

/** What is wrong with the file is kept with the import as its refusal. One that was given up, or read before, is left as it is. */
export const readImport: Job<'readImport'> = {
  name: 'readImport',
  async run({ db }, { importId }, { act, bytes, isLastAttempt }) {
    const { kind, sha256, state } = await importOf(db, importId);
    try {
      if (state === 'UPLOADED') {
        const file = await buffer(await bytes.read(sha256));
        await finishReading(act(), importId, await stageFile(act(), importId, kind, file));
      }
      if (state === 'UPLOADED' || state === 'READ') await previewIfKnown(act(), importId);
    } catch (error) {
      if (error instanceof Stale) return;
      if (!(error instanceof Refusal) && !isLastAttempt) throw error;
      await refuseImport(act(), importId, jobFailureSentences(error));
    }
  },
};
