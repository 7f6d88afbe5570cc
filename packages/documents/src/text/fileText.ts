/** The words of a file, for the search: of Word, Excel, PDF and plain text, up to a bound, and in bounded time. */
import { type AttachmentText, Invalid, type WordedMediaType } from '@renda/domain';
import { refusalReason } from '../workbook/refuseFile.ts';
import { docxText } from './docxText.ts';
import { pdfText } from './pdfText.ts';
import { plainText } from './plainText.ts';
import { TooLong } from './TooLong.ts';
import { textLimits } from './textLimits.ts';
import { xlsxText } from './xlsxText.ts';

const readers: Readonly<Record<WordedMediaType, (bytes: Uint8Array) => AsyncIterable<string>>> = {
  'application/pdf': pdfText,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docxText,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': xlsxText,
  'text/csv': plainText,
};

/**
 * The words in the order of the file, empty for scanned pages; read no further than `textLimits` say. A file that is broken, under a password,
 * swells when it is unpacked or takes too long is refused with the reason, and never throws.
 */
export async function fileText(mediaType: WordedMediaType, bytes: Uint8Array): Promise<AttachmentText> {
  try {
    return await readText(readers[mediaType](bytes));
  } catch (error) {
    if (error instanceof TooLong) return { state: 'REFUSED', refusal: 'TOO_LONG' };
    const reason = error instanceof Invalid ? refusalReason(error) : null;
    return { state: 'REFUSED', refusal: reason === null || !isKept(reason) ? 'OTHER' : reason };
  }
}

async function readText(pieces: AsyncIterable<string>): Promise<AttachmentText> {
  const start = performance.now();
  let text = '';
  for await (const piece of pieces) {
    // PostgreSQL keeps no NUL.
    text += piece
      .replaceAll('\u0000', '')
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/\s*\n\s*/g, '\n');
    if (text.length > textLimits.characters) return { state: 'CUT', text: wholeCharacters(text) };
    if (performance.now() - start > textLimits.milliseconds) throw new TooLong();
  }
  return { state: 'READ', text: text.trim().toWellFormed() };
}

const kept = ['ENCRYPTED', 'BROKEN', 'BLOWN_UP', 'UNSAFE'] as const;

function isKept(reason: string): reason is (typeof kept)[number] {
  return kept.some((known) => known === reason);
}

/** Up to the bound, and no half of a character. */
function wholeCharacters(text: string): string {
  const cut = text.slice(0, textLimits.characters);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).toWellFormed();
}
