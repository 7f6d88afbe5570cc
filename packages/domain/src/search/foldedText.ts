/** Text as a search compares it: letters and digits alone, without case, width, accents, spaces or punctuation. */

/** A folded text, and for each of its code units the place in the original of the character that it came from. */
export type FoldedText = { readonly folded: string; readonly from: readonly number[]; readonly to: readonly number[] };

const compared = /[\p{Letter}\p{Number}]/u;

/** The text as it is compared: `第００１２号，Wi-Fi` becomes `第0012号wifi`. */
export function foldedText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldedCharacter(character);
  return folded;
}

/** The same with the way back, so that what was found can be shown in the original. */
export function foldedWithPlaces(text: string): FoldedText {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let place = 0;
  for (const character of text) {
    const kept = foldedCharacter(character);
    folded += kept;
    for (let i = 0; i < kept.length; i += 1) {
      from.push(place);
      to.push(place + character.length);
    }
    place += character.length;
  }
  return { folded, from, to };
}

// Each character by itself, so that a part of a text folds to a part of the folded text.
function foldedCharacter(character: string): string {
  // Most characters are Chinese and fold to themselves: a long file is folded in a tenth of the time.
  if (character >= '\u4e00' && character <= '\u9fff') return character;
  let kept = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) if (compared.test(part)) kept += part;
  return kept;
}
