/** Ids that follow from what they stand for: the same seed makes the same rows, on any machine. */
import { createHash } from 'node:crypto';

/**
 * An id in the shape of RFC 9562, version 7: its first 48 bits are the instant of `since` (a day or an ISO instant), so that ids grow
 * with time as those of real records do; the rest is a hash of the keys.
 */
export function seedId(since: string, ...keys: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(keys.join('\u0000')).digest().subarray(0, 16);
  bytes.writeUIntBE(Date.parse(since), 0, 6);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
