/** The words of a file are read for the search when it has arrived. */
import { buffer } from 'node:stream/consumers';
import { keepAttachmentText, unreadFile } from '@renda/db';
import { fileText } from '@renda/documents';
import { type AttachmentText, hasWords } from '@renda/domain';
import type { Job } from '../Job.ts';

const gone: AttachmentText = { state: 'REFUSED', refusal: 'GONE' };

/**
 * Why a file was not read is kept with it: nothing that trying again would mend. Bytes that are not there are asked for again a few times.
 * Nothing happens to a file that is gone or was read before.
 */
export const readAttachment: Job<'readAttachment'> = {
  name: 'readAttachment',
  async run({ db, jurisdiction }, { attachmentId }, { bytes, isLastAttempt, log }) {
    const file = await unreadFile(db, attachmentId);
    if (file === null || !hasWords(file.mediaType)) return;
    const content = await bytes
      .read(file.sha256)
      .then(buffer)
      .catch((error: unknown) => {
        if (!isLastAttempt) throw error;
        return null;
      });
    const read = content === null ? gone : await fileText(file.mediaType, content);
    await keepAttachmentText(db, attachmentId, read);
    if (read.state === 'REFUSED')
      log.info({ jurisdiction, attachmentId, refusal: read.refusal }, 'a file was not read');
  },
};
