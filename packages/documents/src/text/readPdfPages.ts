/** The thread that reads a PDF: a page for each `go`. */

import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfMessage } from './pdfText.ts';
import { textLimits } from './textLimits.ts';

// The tables by which Chinese fonts that are not in the file are read.
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const cMapUrl = join(library, 'cmaps') + sep;

async function* pages(): AsyncGenerator<string> {
  const loading = getDocument({
    data: workerData as Uint8Array,
    cMapUrl,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  for (let number = 1; number <= Math.min(document.numPages, textLimits.parts); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    yield items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    page.cleanup();
  }
}

async function nextOf(reader: AsyncGenerator<string>): Promise<PdfMessage> {
  try {
    const { done, value } = await reader.next();
    return done ? { end: 'DONE' } : { page: `${value}\n` };
  } catch (error) {
    return { end: error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'BROKEN' };
  }
}

const reader = pages();
for (;;) {
  if (parentPort === null) break;
  await once(parentPort, 'message');
  parentPort.postMessage(await nextOf(reader));
}
