/** Precision at three: of the three most alike, how many are really about the same matter. */
import { newId, unsafeSimilarSuggestions } from '@renda/db';
import { type TestDatabase, testWorld, withOwner } from '@renda/db/testing';
import { type LabelledMatter, readMatters } from './readMatters.ts';
import { trigramLikeness } from './trigrams.ts';

/** How many of those that are shown first are looked at. Each matter that is written has four earlier ones. */
const shown = 3;

/** A matter that is written, and how many of the first three are about it, by either way; with what ours shows first. */
export type Measured = {
  readonly written: LabelledMatter;
  readonly ours: number;
  readonly trigrams: number;
  readonly first: readonly LabelledMatter[];
};

/** Fills an empty county with the earlier ones, and asks for what is like each of the written. */
export async function measure(database: TestDatabase): Promise<Measured[]> {
  const db = database.county();
  const [earlier, written] = [await readMatters('earlier'), await readMatters('written')];
  const county = await filled(db, earlier);
  // As in use: what is rare, the statistics say.
  await withOwner(database.ownerUrl, (owner) => owner.query('analyze suggestions'));
  const measured: Measured[] = [];
  for (const each of written) {
    const alike = await unsafeSimilarSuggestions(db, { ...county.placed(each), id: null });
    const first = alike.slice(0, shown).flatMap(({ id }) => county.byId.get(id) ?? []);
    const trigrams = earlier
      .map((other) => ({ other, score: trigramLikeness(wholeText(each), wholeText(other)) }))
      .sort((one, other) => other.score - one.score)
      .slice(0, shown);
    measured.push({
      written: each,
      ours: first.filter(({ matter }) => matter === each.matter).length,
      trigrams: trigrams.filter(({ other }) => other.matter === each.matter).length,
      first,
    });
  }
  return measured;
}

/** The part of all places among the first three that are held by the same matter. */
export function precision(measured: readonly Measured[], way: 'ours' | 'trigrams'): number {
  return measured.reduce((sum, each) => sum + each[way], 0) / (shown * measured.length);
}

const wholeText = ({ title, body }: LabelledMatter) => `${title} ${body}`;

async function filled(db: ReturnType<TestDatabase['county']>, earlier: readonly LabelledMatter[]) {
  const world = await testWorld(db);
  const categories = new Map<string, string>();
  for (const key of new Set(earlier.map(({ category }) => category))) {
    const sortOrder = categories.size + 50;
    categories.set(key, (await db.category.create({ data: { key, name: key, sortOrder } })).id);
  }
  const townships = new Map<string, string>();
  for (const name of new Set(earlier.map(({ township }) => township).filter(Boolean))) {
    townships.set(name, (await world.town(name)).township.id);
  }
  const placed = ({ title, body, category, township }: LabelledMatter) => ({
    title,
    body,
    proposal: '',
    categoryId: categories.get(category) ?? null,
    townshipId: townships.get(township) ?? null,
  });
  const { id: leadDeputyId } = await (await world.town('天堂乡')).deputy('鲁');
  const byId = new Map(earlier.map((each) => [newId(), each]));
  await db.suggestion.createMany({
    data: [...byId].map(([id, each]) => ({
      ...placed(each),
      id,
      state: 'SUBMITTED',
      congressId: world.congress.id,
      screenerId: world.committee.id,
      leadDeputyId,
      enteredById: newId(),
      enteredByName: '鲁演示',
    })),
  });
  return { placed, byId };
}
