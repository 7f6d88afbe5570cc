/** A page of the app as the palette offers it. */
export interface PalettePage {
  to: string;
  label: string;
}

/** The pinyin of some Chinese words, a syllable a character; whole names are read by the phrases that they are made of. */
export type ReadPinyin = (words: string) => readonly string[];

/**
 * Whether what was typed is part of the name, of its pinyin or of its initials; every name is where nothing was typed. Until the pinyin is
 * there, the name alone counts.
 */
export function matchesName(label: string, typed: string, read: ReadPinyin | null): boolean {
  const sought = typed.trim().toLowerCase();
  if (label.toLowerCase().includes(sought)) return true;
  const syllables = read?.(label) ?? [];
  const forms = [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
  return forms.some((form) => form.includes(sought));
}
