/** The same creating request sent twice creates once: the second is answered with what the first made. */
import { checkedText } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';

/**
 * Makes a record once per account and key: `make` is given the id to use and runs in one transaction; a repetition, also one that
 * arrives at the same moment, is answered with the id made before and changes nothing. Refuses (`Invalid`) an empty or overlong key.
 */
export async function once(
  act: Act,
  operation: string,
  key: string,
  make: (tx: Tx, id: string) => Promise<void>,
): Promise<string> {
  const before = () => madeBefore(act, operation, key);
  const made = await before();
  if (made !== null) return made;
  const where = keyOf(act, operation, key);
  const id = newId();
  try {
    await act.db.$transaction(async (tx) => {
      await tx.idempotencyKey.create({ data: { ...where, recordId: id } });
      await make(tx, id);
    });
    return id;
  } catch (error) {
    const other = isDuplicateKey(error) ? await before() : null;
    if (other !== null) return other;
    throw error;
  }
}

/** The id of what this key made before, or null: for a request that has to look far before it makes anything. */
export async function madeBefore(act: Act, operation: string, key: string): Promise<string | null> {
  const where = keyOf(act, operation, key);
  const made = await act.db.idempotencyKey.findFirst({ where, select: { recordId: true } });
  return made?.recordId ?? null;
}

function keyOf({ viewer }: Act, operation: string, key: string) {
  return { accountId: viewer.accountId, key: checkedText('idempotencyKey', key, keyLimit), operation };
}

const keyLimit = { label: { 'zh-CN': '请求标识', en: 'Idempotency key' }, min: 1, max: 100 } as const;

function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
