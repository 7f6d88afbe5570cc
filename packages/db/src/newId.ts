/** Ids made by the client, in the order of time, so that indexes grow at one end (RFC 9562, version 7). */
import { randomBytes } from 'node:crypto';

let last = 0n;

/** A new id; of two made by one process the later is the greater, also within a millisecond (RFC 9562, 6.2, method 3). */
export function newId(now: number = Date.now()): string {
  const fresh = (BigInt(now) << 12n) | BigInt(randomBytes(2).readUInt16BE() & 0x3ff);
  last = fresh > last ? fresh : last + 1n;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Number(last >> 12n), 0, 6);
  bytes.writeUInt16BE(0x7000 | Number(last & 0xfffn), 6);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
