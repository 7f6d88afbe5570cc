/** The rows of a workbook or a CSV file, as they are read: a few hundred at a time, never the whole file. */
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import { refuseFile } from './refuseFile.ts';
import type { SheetRow } from './SheetRow.ts';

/** What the first bytes of a file say it is. */
export type TableFormat = 'XLSX' | 'CSV';

/**
 * The format of a table, by content and not by name. Refuses (`Invalid`) what is none, with what to do: a workbook under a password, one
 * of the old formats, or any other file.
 */
export function tableFormat(bytes: Uint8Array): TableFormat {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'XLSX';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuseCompound(bytes);
  // Text holds no zero bytes, but for UTF-16, which says so first.
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]);
  if (bytes.length === 0 || (!isUtf16 && bytes.subarray(0, 65_536).includes(0))) refuseFile('NO_TABLE');
  if (/^\s*(?:<|%PDF|\{\\rtf)/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) refuseFile('NO_TABLE');
  return 'CSV';
}

/** The rows that hold anything, in order. Refuses (`Invalid`) a broken or hostile file when it comes upon what is wrong. */
export async function* readTable(bytes: Uint8Array): AsyncGenerator<SheetRow[]> {
  yield* tableFormat(bytes) === 'XLSX' ? readXlsx(bytes) : readCsv(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The container of old Office files, and of new ones under a password; its directory names what is inside. */
function refuseCompound(bytes: Uint8Array): never {
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) refuseFile('ENCRYPTED');
  if (holds('Workbook') || holds('Book')) refuseFile('OLD_EXCEL');
  return refuseFile('NO_TABLE');
}
