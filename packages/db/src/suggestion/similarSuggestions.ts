/** Earlier suggestions like one that is being written or screened. */
import type { Db } from '../client/countyClient.ts';

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

/** How alike another is: 1 for the same words, from well below a tenth for the same matter in other words. */
export type Likeness = { readonly id: string; readonly score: number };

/** As many as are looked through for those that the viewer may see. */
const looked = 60;

/**
 * The county's suggestions most like it, most alike first, in one statement: drafts, withdrawn, joined and purged ones left out. It asks
 * nobody who is asking: whoever shows them reads them under `visibleSuggestions`.
 */
export async function unsafeSimilarSuggestions(db: Db, matter: ComparedMatter): Promise<Likeness[]> {
  const { title, body, proposal, categoryId, townshipId, id } = matter;
  const words = `${body}\n${proposal}`;
  return db.$queryRaw<Likeness[]>`
    select id, score from similar_suggestions(
      ${title}, ${words}, ${categoryId}::uuid, ${townshipId}::uuid, ${id}::uuid, ${looked}::integer)`;
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
