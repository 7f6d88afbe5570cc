/** The words of files: asked for when a file has arrived, and kept by the job that has read them. */
import { type AttachmentText, hasWords, wordedMediaTypes } from '@renda/domain';
import type { Db, Tx } from '../client/countyClient.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import { refreshSearch } from '../search/refreshSearch.ts';

/** Readings that are asked for at once. */
const atOnce = 500;

/** What has to be known of a file to read it. */
export type UnreadFile = { readonly mediaType: string; readonly sha256: string };

/** Has the words of the file read, where it holds any, in the transaction that writes its row. */
export async function enqueueReading(
  tx: Tx,
  { id, mediaType }: { readonly id: string; readonly mediaType: string },
  runAt: Date,
): Promise<void> {
  if (hasWords(mediaType))
    await enqueueJob(tx, 'readAttachment', { attachmentId: id }, { runAt, key: id, maxAttempts: 3 });
}

/** Has those files of the county read that nobody has read yet, some hundreds at a time; promises how many. */
export async function enqueueMissingReadings(db: Db, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const unread = await tx.attachment.findMany({
      where: { textState: null, mediaType: { in: [...wordedMediaTypes] } },
      select: { id: true, mediaType: true },
      orderBy: { id: 'asc' },
      take: atOnce,
    });
    for (const file of unread) await enqueueReading(tx, file, now);
    return unread.length;
  });
}

/** The file, if it is still there and nobody has read it; else null. */
export async function unreadFile(db: Db, id: string): Promise<UnreadFile | null> {
  return db.attachment.findFirst({ where: { id, textState: null }, select: { mediaType: true, sha256: true } });
}

/** Keeps what was read, or why not, and has the search find the file by it. Does nothing where it is gone or was read before. */
export async function keepAttachmentText(db: Db, id: string, read: AttachmentText): Promise<void> {
  const data =
    read.state === 'REFUSED'
      ? { textState: read.state, textRefusal: read.refusal }
      : { textState: read.state, text: read.text };
  await db.$transaction(async (tx) => {
    const { count } = await tx.attachment.updateMany({ where: { id, textState: null }, data });
    if (count > 0) await refreshSearch(tx, 'ATTACHMENT', [id]);
  });
}
