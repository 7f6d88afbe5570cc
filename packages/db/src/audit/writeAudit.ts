/** The audit trail takes entries here and nowhere else. */
import { createHash } from 'node:crypto';
import { isDigested, type TextDigest } from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';

/** Where an act came from, as far as it is known. */
export type AuditOrigin = {
  readonly requestId?: string;
  readonly ip?: string;
  readonly userAgent?: string;
  /** The person for whom it was done, where that is another. */
  readonly onBehalfOf?: string;
};

/** One act: who, what, on which record, before → after, from where. Neither secrets nor personal details belong in it. */
export type AuditRecord = {
  /** The account, null for the system itself; the name as it is at that time. */
  readonly actor: { readonly id: string | null; readonly name: string };
  /** What was done, such as suggestion.accept. */
  readonly action: string;
  readonly noun: string;
  readonly recordId: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly origin: AuditOrigin;
};

/**
 * Appends the records to the county's chain, in one statement. It must be the last of the transaction: from here to commit the
 * county's other writers wait, and one that waited for a row in the meantime would deadlock.
 */
export async function writeAudit(tx: Tx, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  await tx.auditEntry.createMany({
    data: records.map(({ actor, before, after, origin, ...record }) => ({
      ...record,
      actorId: actor.id,
      actorName: actor.name,
      before: before ? kept(record.noun, before) : Prisma.DbNull,
      after: after ? kept(record.noun, after) : Prisma.DbNull,
      origin: plain(origin),
    })),
  });
}

/** The values as the trail keeps them: words written on a suggestion as their digest, however deep they lie. */
function kept(noun: string, values: object): Prisma.InputJsonObject {
  const digested = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return isDigested(noun, field) ? digestOf(value) : value;
    if (Array.isArray(value)) return value.map((each) => digested(each, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, digested(each, name)]));
  };
  return digested(plain(values), '') as Prisma.InputJsonObject;
}

function digestOf(text: string): TextDigest {
  return { sha256: createHash('sha256').update(text).digest('hex'), characters: [...text].length };
}

/** Dates as ISO 8601, whole numbers beyond 2^53 as text. */
export function plain(value: object): Prisma.InputJsonObject {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return JSON.parse(text) as Prisma.InputJsonObject;
}
