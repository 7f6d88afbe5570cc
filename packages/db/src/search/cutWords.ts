/** A text cut into words by the dictionary, as a reader would. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldedText } from '@renda/domain';

let jieba: Jieba | undefined;

/** Reads the dictionary, a third of a second once, so that no transaction has to wait for it. */
export function readDictionary(): Jieba {
  jieba ??= Jieba.withDict(dict);
  return jieba;
}

/** The folded words in their order; what is between words is left out. */
export function cutWords(text: string): string[] {
  return readDictionary()
    .cut(text, true)
    .map(foldedText)
    .filter((word) => word !== '');
}
