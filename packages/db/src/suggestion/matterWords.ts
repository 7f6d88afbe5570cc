/** The words of a matter that tell it from others, apart from the places that it names. */
import { idf } from '@node-rs/jieba/dict.js';
import { cutWords } from '../search/cutWords.ts';

/** What of a suggestion is compared. */
export type MatterText = { readonly title: string; readonly body: string; readonly proposal: string };

/** How much each word tells: by its rarity, twice where it stands in the title. */
export type MatterWords = ReadonlyMap<string, number>;

/** Characters that are looked at beside the title, and words that are compared: each with each, so that time goes by their square. */
const mostText = 400;
const mostWords = 40;

/** What every suggestion says, whatever it is about. */
const phrases = /关于|的建议|建议|请求|希望|盼望|进一步|实施|推进|加强|完善|解决|问题|群众|没有/gu;

/** A name of two characters before what it is a name of; not where the second word begins another (村民, 村级, 村医). */
const placeName = /(\p{Script=Han}{2})(?:傣族|彝族|苗族|彝族苗族)?(?:镇|乡|村|社区|寨)(?![级道民组医里庄])/gu;

/** The names of villages and townships in the texts, without what they are names of. */
export function placesIn(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(placeName)].map(([, name]) => name as string)));
}

/** The words of two characters and more, outside of the places: those that tell most. */
export function matterWords({ title, body, proposal }: MatterText, places: ReadonlySet<string>): MatterWords {
  const words = new Map<string, number>();
  for (const word of cut(`${body}\n${proposal}`.slice(0, mostText), places)) words.set(word, rarity(word));
  for (const word of cut(title, places)) words.set(word, 2 * rarity(word));
  return new Map([...words].sort(([, one], [, other]) => other - one).slice(0, mostWords));
}

function cut(text: string, places: ReadonlySet<string>): string[] {
  let matter = text.replace(phrases, ' ');
  for (const place of places) matter = matter.replaceAll(place, ' ');
  return cutWords(matter).filter((word) => [...word].length >= 2);
}

let rarities: ReadonlyMap<string, number> | undefined;

/** Of a word that the dictionary does not know, and of one below which all stand nearly everywhere. */
const unknown = 10;
const common = 4;

/** How rare the word is in Chinese texts: the logarithm of how many texts there are for one that has it, above that of common ones. */
function rarity(word: string): number {
  rarities ??= new Map(
    Buffer.from(idf)
      .toString()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))] as const),
  );
  return Math.max(0, (rarities.get(word) ?? unknown) - common);
}
