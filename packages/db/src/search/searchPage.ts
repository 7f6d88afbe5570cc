/** One page of what a viewer finds. */
import { type MarkedText, markedExcerpt, markedText, type SearchNoun, searchTerms, type Viewer } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { freshPlan } from '../client/freshPlan.ts';
import { searchedNoun } from './searchedNouns.ts';
import { type AskedSearch, type SearchHit, unsafeSearchHits } from './searchHits.ts';

/** A record that the viewer may see and that holds what was looked for. */
export type FoundRecord = SearchHit & {
  readonly record: { readonly id: string };
  /** Its title or name. */
  readonly heading: MarkedText;
  /** Where else in it the terms stand. */
  readonly excerpt: MarkedText | null;
};

/** What to read of a record besides what search itself shows; by noun, in the words of Prisma. */
export type SearchSelects = (noun: SearchNoun) => object;

/** Nobody's id: a noun of which nothing was found is asked all the same, so that the time tells nobody what they may not see. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Hits looked through at first, and most at once. */
const looked = { first: 60, most: 4_000 } as const;

/**
 * At most `size` records that the viewer may see, best first: one statement for what is found and one for each noun. Only where so many
 * are hidden that the page is not full, further hits are looked through, ever more at once.
 */
export async function searchPage(
  db: Db,
  viewer: Viewer,
  asked: AskedSearch,
  size: number,
  selects: SearchSelects,
): Promise<FoundRecord[]> {
  const nouns = asked.nouns.filter((noun) => searchedNoun(noun).visibleTo(viewer) !== null);
  const terms = searchTerms(asked.query);
  if (terms.length === 0 || nouns.length === 0) return [];
  const page: FoundRecord[] = [];
  let { after } = asked;
  for (let most: number = Math.max(looked.first, size * 2); ; most = Math.min(most * 8, looked.most)) {
    const hits = await unsafeSearchHits(db, { query: asked.query, nouns, after }, most);
    page.push(...(await seen(db, viewer, nouns, hits, terms, selects)));
    if (page.length >= size || hits.length < most) return page.slice(0, size);
    after = hits.at(-1) ?? null;
  }
}

async function seen(
  db: Db,
  viewer: Viewer,
  nouns: readonly SearchNoun[],
  hits: readonly SearchHit[],
  terms: readonly string[],
  selects: SearchSelects,
): Promise<FoundRecord[]> {
  const records = new Map<string, FoundRecord['record']>();
  for (const noun of nouns) {
    const { rows, visibleTo, shown } = searchedNoun(noun);
    const ids = hits.filter((hit) => hit.noun === noun).map(({ recordId }) => recordId);
    const where = { id: { in: [...ids, nobody] }, AND: visibleTo(viewer) ?? {} };
    const select = { ...selects(noun), ...shown.select, id: true };
    for (const row of await freshPlan(async () => rows(db).findMany({ where, select }))) {
      records.set(`${noun} ${row.id}`, row);
    }
  }
  return hits.flatMap((hit) => {
    const record = records.get(`${hit.noun} ${hit.recordId}`);
    if (record === undefined) return [];
    const { heading, texts } = searchedNoun(hit.noun).shown.of(record as never);
    return [{ ...hit, record, heading: markedText(heading, terms), excerpt: excerptOf(texts, terms) }];
  });
}

function excerptOf(texts: readonly string[], terms: readonly string[]): MarkedText | null {
  for (const text of texts) {
    const excerpt = markedExcerpt(text, terms);
    if (excerpt !== null) return excerpt;
  }
  return null;
}
