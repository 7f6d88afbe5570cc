/** Earlier suggestions like one that is being written or screened. */
import type { Db } from '../client/countyClient.ts';
import { likenesses, type PlacedMatter } from './likeness.ts';

/** What is compared: words, and where it belongs as far as that is known. */
export type ComparedMatter = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly categoryId: string | null;
  readonly townshipId: string | null;
  /** Itself, which is not like itself. */
  readonly id: string | null;
};

/** How alike another is: from 0 for nothing in common to 1 for the same words in the same place on the same subject. */
export type Likeness = { readonly id: string; readonly score: number };

/** As many as are compared word by word, and looked through for those that the viewer may see. */
const looked = 120;

/** What has less than this part of the likeness of the most alike is something else. */
const least = 0.4;

type Candidate = PlacedMatter & { readonly id: string };

/**
 * The county's suggestions most like it, most alike first, in one statement: drafts, withdrawn, joined and purged ones left out. The database finds
 * those with which it shares the rarest pairs of characters; these are then compared word by word. It asks nobody who is asking: whoever shows
 * them reads them under `visibleSuggestions`.
 */
export async function unsafeSimilarSuggestions(db: Db, matter: ComparedMatter): Promise<Likeness[]> {
  const { title, body, proposal, categoryId, townshipId, id } = matter;
  const words = `${body}\n${proposal}`;
  const candidates = await db.$queryRaw<Candidate[]>`
    select id, s.title, s.body, s.proposal, s.category_id as "categoryId", s.township_id as "townshipId"
    from similar_suggestions(${title}, ${words}, ${categoryId}::uuid, ${townshipId}::uuid, ${id}::uuid, ${looked}::integer) as alike
    join suggestions s using (id) order by alike.score desc, id desc`;
  const scores = likenesses(matter, candidates);
  const scored = candidates.map((each, i) => ({ id: each.id, score: scores[i] ?? 0 }));
  const most = Math.max(...scores);
  // Sorting keeps the order of the database among those that are as alike.
  return scored.filter(({ score }) => score >= least * most && score > 0).sort((one, other) => other.score - one.score);
}

/** The rows in the order of likeness, at most `first`. */
export function mostAlike<Row extends { readonly id: string }>(
  likenesses: readonly Likeness[],
  rows: readonly Row[],
  first: number,
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return likenesses.flatMap(({ id }) => byId.get(id) ?? []).slice(0, first);
}
