/** Where the terms of a search stand in a text, and the part of a long text that shows them best. */
import { foldedWithPlaces } from './foldedText.ts';

/** From a place to before another, in code units of the text. */
export type FoundPlace = { readonly from: number; readonly to: number };

/** A text with the places of what was found; it says whether more stands before and after it. */
export type MarkedText = {
  readonly text: string;
  readonly marks: readonly FoundPlace[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** More places than this nobody looks at. */
const mostMarks = 20;

/** The whole text with all places of the terms, in order, those that touch joined. */
export function markedText(text: string, terms: readonly string[]): MarkedText {
  return { text, marks: marksOf(text, terms), isCutBefore: false, isCutAfter: false };
}

/** Some `width` characters of the text around the first place of a term, with the marks in it; null where no term stands in it. */
export function markedExcerpt(text: string, terms: readonly string[], width = 80): MarkedText | null {
  const marks = marksOf(text, terms);
  const first = marks[0];
  if (first === undefined) return null;
  const from = wholeCharacter(text, Math.max(0, first.from - Math.floor(width / 4)));
  const to = wholeCharacter(text, Math.min(text.length, Math.max(from + width, first.to)));
  const inside = marks.filter((mark) => mark.from >= from && mark.to <= to);
  return {
    text: text.slice(from, to).replace(/\s/gu, ' '),
    marks: inside.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

function marksOf(text: string, terms: readonly string[]): FoundPlace[] {
  const { folded, from, to } = foldedWithPlaces(text);
  const found: FoundPlace[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0 && term !== ''; at = folded.indexOf(term, at + term.length)) {
      found.push({ from: from[at] ?? 0, to: to[at + term.length - 1] ?? 0 });
      if (found.length >= mostMarks * terms.length) break;
    }
  }
  return joined(found.sort((one, other) => one.from - other.from || other.to - one.to)).slice(0, mostMarks);
}

function joined(marks: readonly FoundPlace[]): FoundPlace[] {
  const apart: FoundPlace[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last !== undefined && mark.from <= last.to) {
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    } else apart.push(mark);
  }
  return apart;
}

/** The place itself, or the one before it where it would cut a character in two. */
function wholeCharacter(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return place > 0 && code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
