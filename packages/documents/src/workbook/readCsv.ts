/** The rows of a CSV file, whichever of the two encodings of Chinese offices it is written in. */
import { Readable } from 'node:stream';
import type { RawCell } from '@renda/domain';
import { parse } from 'csv-parse';
import { refuseFile, refuseTooMany } from './refuseFile.ts';
import type { SheetRow } from './SheetRow.ts';
import { tableLimits } from './tableLimits.ts';

const batch = 500;

/** The rows that hold anything. UTF-8 with or without its mark, UTF-16 as Excel writes it, else GB18030. Refuses (`Invalid`) the rest. */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<SheetRow[]> {
  const text = decoded(bytes);
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1024 * 1024,
    }),
  );
  let rows: SheetRow[] = [];
  let number = 0;
  let count = 0;
  for await (const record of records(parser)) {
    number += 1;
    const cells = cellsOf(record);
    if (cells.length === 0) continue;
    count += 1;
    if (count > tableLimits.rows) refuseTooMany('ROWS', tableLimits.rows - 20);
    if (cells.length > tableLimits.columns) refuseTooMany('COLUMNS', tableLimits.columns);
    rows.push({ number, cells });
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** A text piece by piece: the parser copies what it is given. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

async function* records(parser: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  try {
    yield* parser;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) refuseFile('BROKEN');
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return gb18030(bytes);
  }
}

function gb18030(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return refuseFile('NO_TABLE');
  }
}

/** The sign that the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const counted = [',', '\t', ';', '，'].map((sign) => [line.split(sign).length, sign] as const);
  return counted.reduce((most, each) => (each[0] > most[0] ? each : most))[1];
}

function cellsOf(record: readonly string[]): RawCell[] {
  const cells = record.map((text) => {
    const plain = text.replace(/^'(?=[=+\-@\t\r])/, '');
    if (plain.length > tableLimits.cellCharacters) refuseFile('BLOWN_UP');
    return plain.trim() === '' ? null : plain;
  });
  while (cells.at(-1) === null) cells.pop();
  return cells;
}
