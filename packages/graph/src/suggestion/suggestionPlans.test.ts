import { bulkCounty, insideFunction, type QueryPlan, queryPlans, sentStatements } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BulkList,
  boardNumbers,
  bulkLists,
  bulkSimilar,
  bulkSummaries,
  type GraphHarness,
  graphHarness,
  searched,
} from '../testing/index.ts';

const county = { code: '530524', suggestions: 20_000 };
const other = { code: '530521', suggestions: 500 };

type Planned = {
  readonly name: string;
  readonly list: BulkList;
  readonly statement: string;
  readonly plan: QueryPlan;
};

let t: GraphHarness;
/** Pages narrowed by everything but words and what a board counts. */
let pages: Planned[];
/** Pages narrowed to what a number of a board was counted from. */
let numbers: Planned[];
/** Pages narrowed by words: what is on the page, and then what hangs on it. */
let found: Planned[];
let joined: Planned[];

beforeAll(async () => {
  t = await graphHarness();
  for (const { code, suggestions } of [other, county]) await bulkCounty(t.database.ownerUrl, code, suggestions);
  const lists = await bulkLists(t);
  const isSearch = ({ filter }: BulkList) => filter in searched;
  const isNumber = ({ filter }: BulkList) => (boardNumbers as readonly string[]).includes(filter);
  pages = await planned(lists.filter((list) => !isSearch(list) && !isNumber(list)));
  numbers = await planned(lists.filter(isNumber));
  const byWords = await planned(lists.filter(isSearch));
  found = byWords.filter((_, i) => i % 2 === 0);
  joined = byWords.filter((_, i) => i % 2 === 1);
}, 600_000);
afterAll(() => t.drop());

/** Each statement of each list with its plan. */
async function planned(lists: readonly BulkList[]): Promise<Planned[]> {
  const plans = await plansOf(lists.flatMap(({ sent }) => sent));
  return lists.flatMap((list) =>
    list.sent.map(({ sql }) => ({
      name: `${list.viewer} by ${list.filter}, ${list.page} page`,
      list,
      statement: sql,
      plan: plans.shift() as QueryPlan,
    })),
  );
}

const plansOf = (sent: BulkList['sent']) => queryPlans(t.database.runtimeUrl, county.code, sent);

/** Rows of the table that the plan looks at, whether it keeps them or not. */
const rowsOf = (plan: QueryPlan, table: string) =>
  plan.reads.filter((read) => read.table === table).reduce((sum, { rows }) => sum + rows, 0);

const large = ['suggestions', 'handlings'];
const namesOf = (found: readonly Planned[]) => found.map(({ name }) => name);

describe('among 20,000 suggestions, whoever asks, a page by any filter', () => {
  it('is asked in every way that lists offer', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(new Set(pages.map(({ list }) => list.viewer)).size).toBe(11);
  });

  it('is never found by a scan of all suggestions or handlings', () => {
    const scans = pages.filter(({ plan }) => plan.reads.some(({ table, index }) => large.includes(table) && !index));
    expect(namesOf(scans)).toEqual([]);
  });

  it('is found by indexes that begin with the county, or by id', async () => {
    const indexes = await t.db.$queryRaw<{ name: string }[]>`
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where a.attname = 'jurisdiction' or i.indisprimary`;
    const known = new Set(indexes.map(({ name }) => name));
    const used = new Set(pages.flatMap(({ plan }) => plan.reads.flatMap(({ index }) => index ?? [])));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((index) => !known.has(index))).toEqual([]);
  });

  it('reads no more suggestions than are not closed, where it is full', async () => {
    const notClosed = await t.db.suggestion.count({ where: { state: { not: 'CLOSED' } } });
    const wide = pages.filter(({ list, plan }) => list.isFull && rowsOf(plan, 'suggestions') > notClosed);
    expect(notClosed).toBeLessThan(county.suggestions / 4);
    expect(namesOf(wide)).toEqual([]);
  });

  it('reads each suggestion at most once, where it is not', () => {
    const wide = pages.filter(({ plan }) => rowsOf(plan, 'suggestions') > county.suggestions);
    expect(namesOf(wide)).toEqual([]);
  });

  it('reads less than one handling in six, but for who is in charge of several units: those of the units', async () => {
    const all = await t.db.handling.count();
    const mostOf = ({ viewer, filter }: BulkList) =>
      viewer === 'vice county head' && filter.startsWith('in my charge') ? all / 4 : all / 6;
    expect(namesOf(pages.filter(({ list, plan }) => rowsOf(plan, 'handlings') > mostOf(list)))).toEqual([]);
  });
});

describe('what a number of a board was counted from', () => {
  it('is listed by looking at each suggestion once at most, and at each handling', async () => {
    const handlings = await t.db.handling.count();
    expect(numbers.length).toBeGreaterThan(200);
    const wide = numbers.filter(
      ({ plan }) =>
        rowsOf(plan, 'suggestions') > county.suggestions + other.suggestions || rowsOf(plan, 'handlings') > handlings,
    );
    expect(namesOf(wide)).toEqual([]);
  });
});

describe('words', () => {
  it('are found by their index, without a scan, whether for a list or for the search', async () => {
    for (const words of ['芒卡', '更戛乡芒卡村路灯', '护坡', '12']) {
      for (const [name, query] of [
        ['search_hits', `{ search(query: "${words}", nouns: [SUGGESTION]) { edges { node { noun } } } }`],
        ['records_holding', `{ suggestions(filter: { search: "${words}" }) { edges { node { id } } } }`],
      ] as const) {
        const { sent } = await sentStatements(t.db, () => t.ask(query));
        const values = sent.find(({ sql }) => sql.includes(name))?.values ?? [];
        const asked =
          name === 'search_hits' ? values : ['SUGGESTION', values.find((value) => /"pairs"/.test(String(value)))];
        const inside = await insideFunction(t.database.ownerUrl, name, asked);
        const [plan] = await queryPlans(t.database.ownerUrl, county.code, [inside]);
        // Longer terms are looked up again in the best hits, by their ids.
        const indexes = plan?.reads.map(({ index }) => index).filter((index) => index !== 'search_entries_pkey');
        expect({ name, words, indexes }).toEqual({ name, words, indexes: ['search_entries_grams'] });
      }
    }
  });

  it('narrow a list in the statement that reads its page, joined to nothing but what makes it visible', () => {
    expect(found).toHaveLength(66);
    const without = found.filter(({ statement }) => !statement.includes('records_holding'));
    const tables = new Set(found.flatMap(({ plan }) => plan.reads.map(({ table }) => table)));
    expect(namesOf(without)).toEqual([]);
    expect([...tables].sort()).toEqual(['co_signers', 'handlings', 'suggestions']);
  });

  it('let no more suggestions be read on a first page than hold them, and each but once on any', async () => {
    for (const [filter, words] of Object.entries(searched)) {
      const held = await t.db.suggestion.count({ where: { title: { contains: words } } });
      // Rows of a loop are told as a rounded mean: a few in a hundred more or less.
      const most = (page: string) => (page === 'first' ? 1.2 * held : county.suggestions);
      const wide = found.filter(
        ({ list, plan }) => list.filter === filter && rowsOf(plan, 'suggestions') > most(list.page),
      );
      expect({ words, wide: namesOf(wide) }).toEqual({ words, wide: [] });
    }
  });

  it('are followed by the rows of the page alone', () => {
    const wide = joined.filter(({ plan }) => rowsOf(plan, 'suggestions') > 21);
    expect(joined).toHaveLength(66);
    expect(namesOf(wide)).toEqual([]);
  });
});

it('counts and what is to be done read each suggestion at most once', async () => {
  const summaries = await bulkSummaries(t);
  const plans = await plansOf(summaries.flatMap(({ sent }) => sent));
  expect(plans).toHaveLength(29);
  for (const plan of plans) {
    expect(rowsOf(plan, 'suggestions')).toBeLessThanOrEqual(county.suggestions + other.suggestions);
    // A unit's own that are under way or were replied to, and those of the suggestions that are shown.
    expect(rowsOf(plan, 'handlings')).toBeLessThan(county.suggestions / 5);
  }
});

describe('similar suggestions, among 20,000,', () => {
  it('are found by the index of words, however much is written and however common, without a scan', async () => {
    const asked = await bulkSimilar(t);
    expect(asked).toHaveLength(4);
    for (const { written, sent } of asked) {
      const inside = await insideFunction(t.database.ownerUrl, 'similar_suggestions', sent[0]?.values ?? []);
      const [plan] = await queryPlans(t.database.ownerUrl, county.code, [inside]);
      const ways = plan?.reads.filter(({ table }) => table === 'suggestions') ?? [];
      expect({ written, indexes: [...new Set(ways.map(({ index }) => index))] }).toEqual({
        written,
        indexes: ['suggestions_search'],
      });
      expect(rowsOf(plan as QueryPlan, 'suggestions')).toBeLessThan(county.suggestions / 2);
    }
  });

  it('are compared and then read by their ids, a hundred and twenty at most', async () => {
    const read = (await bulkSimilar(t)).flatMap(({ sent }) => sent);
    const plans = await plansOf(read);
    expect(plans.length).toBeGreaterThan(1);
    for (const plan of plans) expect(rowsOf(plan, 'suggestions')).toBeLessThanOrEqual(120);
  });
});
