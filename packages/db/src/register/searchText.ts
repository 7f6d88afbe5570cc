/** What a search by name looks into: the name itself, its pinyin, and the initials that people type. */
import { pinyin } from 'pinyin-pro';

const nothingSpoken = /[^\p{Letter}\p{Number}]/gu;

/**
 * The name, its full pinyin and its initials, in lower case: 茶建华 chajianhua cjh. A person's first character is read as a surname
 * (单 shàn, not dān). Punctuation is kept in the name alone, so that 岩·罕拉 is found by yhl.
 */
export function searchText(name: string, { isPerson = false }: { readonly isPerson?: boolean } = {}): string {
  const spoken = name.replace(nothingSpoken, '');
  if (spoken === '') return name.toLowerCase();
  const syllables = pinyin(spoken, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(isPerson ? { surname: 'head' as const } : {}),
  });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return `${name} ${syllables.join('')} ${initials}`.toLowerCase();
}
