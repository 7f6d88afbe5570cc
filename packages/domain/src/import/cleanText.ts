/** Texts as people type them into workbooks: full-width, spaced out, with one of a dozen dots in a name. */

const dots = /[·•・‧∙⋅･․・]/gu;
const spaces = /[\s\u00a0\u3000]+/gu;
/** Two characters of a name are often set apart to stand as wide as three. */
const spacedOut = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** A text of one line as it is kept: single spaces, none between Chinese characters, and the one official dot in names. */
export function cleanLine(text: string): string {
  return text.replace(spaces, ' ').trim().replace(spacedOut, '').replace(dots, '·');
}

/** What two writings of one name or code have in common: full- and half-width, capitals, spaces, dots and brackets don't tell them apart. */
export function matchText(text: string): string {
  return cleanLine(text).normalize('NFKC').replace(dots, '·').replace(/\s/gu, '').toLowerCase();
}
