/** Passwords and one-time codes as the database keeps them: argon2id, worked out in the thread pool and not on the event loop. */
import { hash, verify } from '@node-rs/argon2';

/** 19 MiB, two passes, one lane: the least that OWASP recommends, some 30 ms of one core. The algorithm's default is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password or code, with its own salt. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFKC'), cost);
}

let nobody: Promise<string> | undefined;

/** Whether the secret is the one hashed. Without a hash it is not, and finding that out takes just as long. */
export async function isSecret(hashed: string | null, secret: string): Promise<boolean> {
  nobody ??= hashSecret('the secret of nobody');
  const isMatch = await verify(hashed ?? (await nobody), secret.normalize('NFKC'));
  return isMatch && hashed !== null;
}
