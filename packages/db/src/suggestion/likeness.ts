/** How alike two matters are: by their words, and by where they belong. */
import { type MatterText, type MatterWords, matterWords, placesIn } from './matterWords.ts';

/** A matter with where it belongs, as far as that is known. */
export type PlacedMatter = MatterText & {
  readonly categoryId: string | null;
  readonly townshipId: string | null;
};

/** What the same village, the same township and the same subject add to the likeness of the words. */
const nearness = { village: 0.3, township: 0.3, category: 0.1 } as const;

/** What a word tells of one that it only shares characters with (供水 and 饮水). */
const half = 0.6;

/**
 * How alike each of the others is to the matter, in their order: from 0 for nothing in common to 1 for the same words in the same place on the
 * same subject. Names of places are compared apart from words, so that another matter of the same village is not the same matter.
 */
export function likenesses(matter: PlacedMatter, others: readonly PlacedMatter[]): number[] {
  const places = placesIn(...[matter, ...others].flatMap(({ title, body, proposal }) => [title, body, proposal]));
  const words = matterWords(matter, places);
  const villages = placesIn(matter.title, matter.body);
  const most = 1 + nearness.village + nearness.township + nearness.category;
  return others.map((other) => {
    const own = matterWords(other, places);
    const alike = (found(words, own) + found(own, words)) / 2;
    if (alike === 0) return 0;
    const isSameVillage = [...placesIn(other.title, other.body)].some((village) => villages.has(village));
    const near =
      (isSameVillage ? nearness.village : 0) +
      (matter.townshipId !== null && matter.townshipId === other.townshipId ? nearness.township : 0) +
      (matter.categoryId !== null && matter.categoryId === other.categoryId ? nearness.category : 0);
    return (alike + near) / most;
  });
}

/** What part of all that the words tell is told by the others as well, from 0 to 1. */
function found(words: MatterWords, others: MatterWords): number {
  let all = 0;
  let told = 0;
  for (const [word, worth] of words) {
    all += worth;
    told += worth * (others.has(word) ? 1 : nearest(word, others));
  }
  return all === 0 ? 0 : told / all;
}

function nearest(word: string, others: MatterWords): number {
  let most = 0;
  for (const other of others.keys()) most = Math.max(most, sharedCharacters(word, other));
  return half * most;
}

/** Dice's measure of the characters of two words. */
function sharedCharacters(one: string, other: string): number {
  let shared = 0;
  for (const character of one) if (other.includes(character)) shared += 1;
  return (2 * shared) / (one.length + other.length);
}
