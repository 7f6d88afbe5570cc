/** The one picture that stands for every photograph of the demonstration: a small, valid PNG of a striped field that shows nobody. */
import { crc32, deflateSync } from 'node:zlib';

const width = 96;
const height = 72;

/** Its bytes, always the same. */
export function samplePhotograph(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels())),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Sky over hills over a field, each row after its filter byte. */
function pixels(): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) row.set(colour(x, y), 1 + x * 3);
    return row;
  });
  return Buffer.concat(rows);
}

function colour(x: number, y: number): readonly [number, number, number] {
  const hill = 30 + Math.round(8 * Math.sin(x / 9));
  if (y < hill) return [176, 208, 232];
  if (y < hill + 12) return [112, 148, 112];
  return (x + y) % 12 < 6 ? [150, 170, 90] : [134, 156, 80];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length, 0);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}
