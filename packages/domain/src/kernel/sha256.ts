/** SHA-256 (FIPS 180-4), so that what the domain derives from a text can be checked with any tool at hand. */

const roundConstants = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const initialHash = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The hash of the text's UTF-8 bytes, in lower-case hex. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const hash = Uint32Array.from(initialHash);
  for (let start = 0; start < bytes.length; start += 64) compress(hash, bytes.subarray(start, start + 64));
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(hash: Uint32Array, block: Uint8Array): void {
  const words = schedule(block);
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(roundConstants, i) + at(words, i)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = at(hash, i) + word;
}

function schedule(block: Uint8Array): Uint32Array {
  const words = new Uint32Array(64);
  for (let i = 0; i < 16; i++) {
    const byte = (j: number) => at(block, i * 4 + j);
    words[i] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
  }
  for (let i = 16; i < 64; i++) {
    const [early, late] = [at(words, i - 15), at(words, i - 2)];
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = at(words, i - 16) + small + at(words, i - 7) + large;
  }
  return words;
}

/** The message with its end mark and its length in bits, in whole blocks of 64 bytes. */
function padded(message: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  for (let i = 0, bits = message.length * 8; i < 6; i++, bits = Math.floor(bits / 256)) {
    bytes[bytes.length - 1 - i] = bits % 256;
  }
  return bytes;
}

/** A lone half of a surrogate pair has no bytes of its own and counts as U+FFFD, as every encoder does. */
function utf8(text: string): number[] {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
    .split(/(%..)/)
    .flatMap((part) =>
      part.startsWith('%') ? [Number.parseInt(part.slice(1), 16)] : [...part].map((sign) => sign.charCodeAt(0)),
    );
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(values: Uint32Array | Uint8Array, index: number): number {
  return values[index] as number;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let each = 2; found.length < count; each++) if (found.every((prime) => each % prime !== 0)) found.push(each);
  return found;
}

/** The first 32 bits of the fraction. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}
