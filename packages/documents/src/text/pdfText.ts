/** The words of a PDF, read in a thread of its own: whoever made the file decides how long that takes, so it is ended when it takes too long. */
import { Worker } from 'node:worker_threads';
import { refuseFile } from '../workbook/refuseFile.ts';
import { TooLong } from './TooLong.ts';
import { textLimits } from './textLimits.ts';

/** What the thread tells: the words of a page, or that there are no more. */
export type PdfMessage = { readonly page: string } | { readonly end: 'DONE' | 'BROKEN' | 'ENCRYPTED' | 'TOO_LONG' };

const program = new URL('./readPdfPages.ts', import.meta.url);

/** The words page by page. Refuses (`Invalid`) what is broken, under a password, or takes too much memory; throws `TooLong`. */
export async function* pdfText(bytes: Uint8Array): AsyncGenerator<string> {
  const worker = new Worker(program, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: textLimits.pdfMemory },
    stdout: true,
    stderr: true,
  });
  // What it dies of between two pages, the next question hears as its end.
  worker.on('error', () => {});
  try {
    const deadline = AbortSignal.timeout(textLimits.milliseconds);
    for (;;) {
      const message = await nextMessage(worker, deadline);
      if ('page' in message) yield message.page;
      else if (message.end === 'DONE') return;
      else if (message.end === 'TOO_LONG') throw new TooLong();
      else refuseFile(message.end);
    }
  } finally {
    await worker.terminate();
  }
}

/** The thread waits for `go` after each page, so that nothing is read that nobody wants. */
function nextMessage(worker: Worker, deadline: AbortSignal): Promise<PdfMessage> {
  return new Promise((resolve) => {
    const broken = () => end({ end: 'BROKEN' });
    const late = () => end({ end: 'TOO_LONG' });
    const end = (message: PdfMessage) => {
      worker.off('message', end).off('error', broken).off('exit', broken);
      deadline.removeEventListener('abort', late);
      resolve(message);
    };
    if (worker.threadId === -1) return broken();
    if (deadline.aborted) return late();
    worker.once('message', end).once('error', broken).once('exit', broken);
    deadline.addEventListener('abort', late, { once: true });
    worker.postMessage('go');
  });
}
