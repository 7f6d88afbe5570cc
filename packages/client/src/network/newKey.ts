/**
 * A random key of 128 bits for a request or a creation, as 32 hexadecimal digits. (`crypto.randomUUID` is
 * missing where a county serves plain HTTP in its own network.)
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
