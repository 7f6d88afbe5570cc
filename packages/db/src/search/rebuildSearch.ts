/** Search entries written anew from the records: after an import, a restored backup, or a change of the rules. */
import { type SearchNoun, searchNouns } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { refreshSearch, searchForm } from './refreshSearch.ts';
import { searchedNoun } from './searchedNouns.ts';

const atOnce = 200;

/**
 * Writes the entries of the connection's county, of all records or only of those that have none by the present rules, and promises how
 * many. Entries of records that are gone go. It may run beside people's work, and as often as one likes.
 */
export async function rebuildSearch(db: Db, { onlyMissing = false } = {}): Promise<number> {
  let written = 0;
  for (const noun of searchNouns) {
    for await (const ids of idsOf(db, noun)) {
      const due = onlyMissing ? await missing(db, noun, ids) : ids;
      await refreshUndisturbed(db, noun, due);
      written += due.length;
    }
    await forgetGone(db, noun);
  }
  return written;
}

async function* idsOf(db: Db, noun: SearchNoun): AsyncGenerator<string[]> {
  const { rows, findable } = searchedNoun(noun);
  let after: string | undefined;
  do {
    const where = after === undefined ? findable : { AND: [findable, { id: { gt: after } }] };
    const found = await rows(db).findMany({ where, select: { id: true }, orderBy: { id: 'asc' }, take: atOnce });
    after = found.at(-1)?.id;
    if (found.length > 0) yield found.map(({ id }) => id);
  } while (after !== undefined);
}

async function missing(db: Db, noun: SearchNoun, ids: readonly string[]): Promise<string[]> {
  const where = { noun, recordId: { in: [...ids] }, form: searchForm };
  const entries = await db.searchEntry.findMany({ where, select: { recordId: true } });
  const there = new Set(entries.map(({ recordId }) => recordId));
  return ids.filter((id) => !there.has(id));
}

/** Whoever writes a record meanwhile writes its entry too: then this one, which read the record before, begins again. */
async function refreshUndisturbed(db: Db, noun: SearchNoun, ids: readonly string[]): Promise<void> {
  for (let tries = 5; ; tries -= 1) {
    try {
      await db.$transaction((tx) => refreshSearch(tx, noun, ids), {
        isolationLevel: 'RepeatableRead',
        timeout: 60_000,
      });
      return;
    } catch (error) {
      if (tries === 0 || !isConflict(error)) throw error;
    }
  }
}

async function forgetGone(db: Db, noun: SearchNoun): Promise<void> {
  const { rows, findable } = searchedNoun(noun);
  let after: string | undefined;
  do {
    const where = { noun, ...(after === undefined ? {} : { recordId: { gt: after } }) };
    const select = { recordId: true } as const;
    const entries = await db.searchEntry.findMany({ where, select, orderBy: { recordId: 'asc' }, take: atOnce });
    const ids = entries.map(({ recordId }) => recordId);
    after = ids.at(-1);
    const held = await rows(db).findMany({ where: { AND: [{ id: { in: ids } }, findable] }, select: { id: true } });
    const there = new Set(held.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    if (gone.length > 0) await db.searchEntry.deleteMany({ where: { noun, recordId: { in: gone } } });
  } while (after !== undefined);
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'P2034') || /could not serialize|40001/.test(error.message);
}
