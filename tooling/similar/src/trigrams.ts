/** Likeness by trigrams alone, as pg_trgm counts it: what ours is measured against. */

/** The trigrams of two texts that both have, as a part of all that either has. */
export function trigramLikeness(one: string, other: string): number {
  const [ones, others] = [trigrams(one), trigrams(other)];
  const shared = [...ones].filter((trigram) => others.has(trigram)).length;
  return shared / Math.max(1, ones.size + others.size - shared);
}

/** Of each word, with two spaces before it and one behind. */
function trigrams(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const characters = [...`  ${word} `];
      return characters.slice(2).map((character, i) => `${characters[i]}${characters[i + 1]}${character}`);
    }),
  );
}
