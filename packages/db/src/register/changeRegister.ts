/** The only code that writes the register: adding, changing and ending its entries, each in one transaction with its audit entry. */
import {
  allows,
  checkedEntry,
  checkedField,
  endingReason,
  fieldsOf,
  NotAllowed,
  NotFound,
  type RegisterChange,
  type RegisterEntry,
  type RegisterInput,
  type RegisterNoun,
  refuseEndedAgain,
  refuseTaken,
  Stale,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { once } from '../idempotency/once.ts';
import { settleEvaluatorsOf } from '../suggestion/settleEvaluator.ts';
import { endAlong } from './endAlong.ts';
import { entryAudit } from './entryAudit.ts';
import { settledEntry } from './entryFacts.ts';
import { refreshSearchText } from './entryNames.ts';
import { assertReferences } from './references.ts';
import { dataOf, entryOf, lockRegister, type Row, rowsOf } from './registerRows.ts';
import { databaseSight } from './Sight.ts';
import { standsWith } from './standsWith.ts';

/** The entry that is meant, as it was when it was read. */
export type AskedEntry = { readonly id: string; readonly version: number };

/** How an entry ends: the first day on which it no longer holds, and why. A mandate needs grounds and a legal basis (代表法 61–63). */
export type EntryEnding = {
  readonly validTo: string;
  readonly reason?: string | null;
  readonly endGrounds?: RegisterEntry<'deputy'>['endGrounds'];
  readonly legalBasis?: string | null;
};

/**
 * Adds an entry, once per idempotency key, and promises its id. Refuses with `NotAllowed`, or `Invalid` naming the field: out of
 * bounds, against a rule of the noun, taken already, or resting on what is not there or ends earlier.
 */
export async function addToRegister<N extends RegisterNoun>(
  act: Act,
  noun: N,
  input: RegisterInput<N>,
  key: string,
): Promise<string> {
  assertAllowed(act);
  const checked = checkedEntry(noun, input);
  return refusingTaken(noun, () =>
    once(act, `register.${noun}.add`, key, async (tx, id) => {
      await lockRegister(tx);
      const entry = await settled(tx, act, noun, id, checked);
      await rowsOf(tx, noun).create({ data: { id, ...dataOf(noun, entry) } });
      await refreshSearchText(tx, noun, [id]);
      await writeAudit(tx, [entryAudit(act, 'add', noun, id, null, entry)]);
    }),
  );
}

/**
 * Changes fields of an entry; those left out stay. Refuses with `NotAllowed`, `NotFound`, `Stale` when it has another version by now,
 * or `Invalid` as when it is added; also when it would end before what rests on it.
 */
export async function changeInRegister<N extends RegisterNoun>(
  act: Act,
  noun: N,
  asked: AskedEntry,
  change: RegisterChange<N>,
): Promise<void> {
  await write(act, noun, asked, 'change', (before) => ({ ...before, ...withoutFixed(noun, change) }));
}

/**
 * Ends an entry on a day, which may lie ahead. Refuses with `NotAllowed`, `NotFound`, `Stale`, or `Invalid`: an entry that has ended,
 * one that others still rest on (the sentence names them), a mandate without grounds. A deputy's memberships end along.
 */
export async function endInRegister(
  act: Act,
  noun: RegisterNoun,
  asked: AskedEntry,
  ending: EntryEnding,
): Promise<void> {
  const { validTo, reason = null, endGrounds = null, legalBasis = null } = ending;
  const mandate = noun === 'deputy' ? { mandateState: 'ENDED', endGrounds, legalBasis } : {};
  await write(act, noun, asked, 'end', (before) => ({ ...before, ...mandate, validTo }), reason);
}

async function write<N extends RegisterNoun>(
  act: Act,
  noun: N,
  { id, version }: AskedEntry,
  move: 'change' | 'end',
  change: (before: RegisterEntry<N>) => RegisterInput<N>,
  reason: string | null = null,
): Promise<void> {
  assertAllowed(act);
  const why = checkedField('reason', reason, endingReason) as string | null;
  await refusingTaken(noun, () =>
    act.db.$transaction(async (tx) => {
      await lockRegister(tx);
      const row = await rowsOf(tx, noun).findUnique({ where: { id } });
      if (row === null) throw new NotFound();
      if (row.version !== version) throw new Stale();
      if (move === 'end' && row.validTo !== null) refuseEndedAgain(toDay(row.validTo));
      const before = entryOf(noun, row);
      const entry = await settled(tx, act, noun, id, checkedEntry(noun, change(before)));
      const endedAlong = await endAlong(tx, act, noun, id, {
        from: validToOf(before),
        to: validToOf(entry),
        reason: why,
      });
      const { count } = await rowsOf(tx, noun).updateMany({
        where: { id, version },
        data: { ...dataOf(noun, entry), version: { increment: 1 } },
      });
      if (count === 0) throw new Stale();
      await refreshSearchText(tx, noun, [id]);
      const passedOn = await passEvaluations(tx, act, noun, id, entry);
      await writeAudit(tx, [entryAudit(act, move, noun, id, before, entry, why), ...endedAlong, ...passedOn]);
    }),
  );
}

/** With a mandate that ends, is suspended or resumed, the evaluations that hang on it pass on or come back (代表法 61, 62). */
async function passEvaluations(
  tx: Tx,
  act: Act,
  noun: RegisterNoun,
  id: string,
  entry: object,
): Promise<AuditRecord[]> {
  if (noun !== 'deputy') return [];
  const { mandateState } = entry as RegisterEntry<'deputy'>;
  return settleEvaluatorsOf(tx, act, id, mandateState);
}

function assertAllowed({ viewer }: Act): void {
  if (!allows(viewer, 'register.change')) throw new NotAllowed();
}

/** The entry in keeping with the register, at its place in the list. */
async function settled<N extends RegisterNoun>(
  tx: Tx,
  act: Act,
  noun: N,
  id: string,
  entry: RegisterEntry<N>,
): Promise<RegisterEntry<N>> {
  const sight = databaseSight(tx);
  await assertReferences(sight, noun, entry as Readonly<Record<string, unknown>>);
  const inKeeping = await settledEntry(noun, { sight, act, id }, entry);
  if (!('sortOrder' in inKeeping) || inKeeping.sortOrder !== null) return inKeeping;
  return { ...inKeeping, sortOrder: (await lastPlace(tx, noun, inKeeping)) + 1 };
}

/** The last place among the entries that stand together: those of one term, organ or township. */
async function lastPlace(tx: Tx, noun: RegisterNoun, entry: object): Promise<number> {
  const together = standsWith[noun];
  const value = (entry as Readonly<Record<string, unknown>>)[together ?? ''];
  const where = together === undefined || value == null ? {} : { [together]: value };
  const last = await rowsOf(tx, noun).findFirst({ where, orderBy: { sortOrder: 'desc' } });
  return (last as (Row & { readonly sortOrder: number }) | null)?.sortOrder ?? 0;
}

function validToOf(entry: object): string | null {
  return (entry as { readonly validTo: string | null }).validTo;
}

function withoutFixed<N extends RegisterNoun>(noun: N, change: RegisterChange<N>): RegisterChange<N> {
  const fields = fieldsOf(noun);
  const given = Object.entries(change).filter(([name, value]) => value !== undefined && !fields[name]?.isFixed);
  return Object.fromEntries(given) as RegisterChange<N>;
}

/** What the database finds taken already is a refusal at the field that makes it unique. */
async function refusingTaken<T>(noun: RegisterNoun, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'P2002')) throw error;
    const field = uniqueField[noun];
    if (field === undefined) throw error;
    return refuseTaken(field);
  }
}

const uniqueField: Partial<Record<RegisterNoun, string>> = {
  term: 'ordinal',
  session: 'ordinal',
  deputy: 'personId',
  electoralDistrict: 'name',
  delegation: 'name',
  deputyGroup: 'name',
  township: 'code',
  village: 'code',
};
