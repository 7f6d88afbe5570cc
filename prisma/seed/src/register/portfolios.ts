/** Which vice county head is in charge of which unit of the government: by the words of the portfolio, else in turn. */
import { namesSearchText } from '@renda/db';
import { seedId } from '../chance/seedId.ts';
import type { Organ, Person, Rows } from '../county/rows.ts';

type Portfolio = Rows['portfolios'][number];
type Post = Rows['posts'][number];

/** A portfolio for each of the units; a unit that ended keeps the one it had. */
export function portfoliosOf(
  county: string,
  leaders: readonly { readonly post: Post; readonly person: Person }[],
  units: readonly Organ[],
): Portfolio[] {
  return units.flatMap((organ, place) => {
    const named = leaders.find(({ post }) => speaksOf(post.portfolio ?? '', organ.shortName));
    const leader = named ?? leaders[place % leaders.length];
    if (leader === undefined) return [];
    const { post, person } = leader;
    const validFrom = [organ.validFrom, post.validFrom].sort().at(-1) as string;
    const row = { postId: post.id, organId: organ.id, validFrom, validTo: organ.validTo ?? null };
    const searchText = namesSearchText({
      name: `${post.title} ${person.name} · ${organ.name}`,
      people: [person.name],
      words: [organ.name],
    });
    return [{ id: seedId(validFrom, county, 'portfolio', organ.id), ...row, searchText }];
  });
}

/** The portfolio names the unit by the first two characters of its work: 交通运输局 under 交通运输. */
function speaksOf(portfolio: string, shortName: string): boolean {
  const work = shortName.replace(/^县/, '').slice(0, 2);
  return work.length === 2 && portfolio.includes(work);
}
