/** A text cut into words by the dictionary, as a reader would. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldedText } from '@renda/domain';

let jieba: Jieba | undefined;

/** The folded words in their order; what is between words is left out. The dictionary is read at the first call. */
export function cutWords(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  return jieba
    .cut(text, true)
    .map(foldedText)
    .filter((word) => word !== '');
}
