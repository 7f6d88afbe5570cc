/** Suggestions of earlier years like one that is being written or screened. */
import type { Db } from '../client/countyClient.ts';
import { likenesses } from '../suggestion/likeness.ts';
import type { ComparedMatter, Likeness } from '../suggestion/similarSuggestions.ts';

/** As many as are compared word by word. */
const looked = 60;

/** What has less than this part of the likeness of the most alike, or less likeness at all, is something else. */
const least = { ofMost: 0.4, atAll: 0.15 } as const;

type Candidate = { readonly id: string; readonly title: string; readonly body: string };

/**
 * Those most like it, most alike first, in one statement, found and compared as those of the platform are. It asks nobody who is asking:
 * whoever shows them reads them under `visiblePastSuggestions`.
 */
export async function unsafeSimilarPastSuggestions(db: Db, matter: ComparedMatter): Promise<Likeness[]> {
  const { title, body, proposal } = matter;
  const candidates = await db.$queryRaw<Candidate[]>`
    select id, s.title, coalesce(s.body, '') as body
    from similar_past_suggestions(${title}, ${`${body}\n${proposal}`}, ${looked}::integer) as alike
    join past_suggestions s using (id) order by alike.score desc, id desc`;
  const placed = candidates.map((each) => ({ ...each, proposal: '', categoryId: null, townshipId: null }));
  const scores = likenesses(matter, placed);
  const scored = candidates.map(({ id }, i) => ({ id, score: scores[i] ?? 0 }));
  const bound = Math.max(least.atAll, least.ofMost * Math.max(...scores));
  return scored.filter(({ score }) => score >= bound).sort((one, other) => other.score - one.score);
}
