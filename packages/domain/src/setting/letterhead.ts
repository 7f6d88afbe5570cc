/** How a county's own letters are headed, numbered, signed and how one reaches the office; what is left empty is as it is usually. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import type { Letter } from '../letter/Letter.ts';

/** Under which key it is kept. */
export const letterheadSetting = 'letter.head';

export const letterheadLimits = {
  head: { label: { 'zh-CN': '红头发文机关名称', en: 'Issuing organ in the red head' }, min: 0, max: 40 },
  numberWord: { label: { 'zh-CN': '发文字号机关代字', en: 'Word of the document number' }, min: 0, max: 20 },
  signer: { label: { 'zh-CN': '落款单位', en: 'Signature' }, min: 0, max: 40 },
  contact: { label: { 'zh-CN': '地址和电话', en: 'Address and telephone' }, min: 0, max: 100 },
} as const satisfies Record<string, TextLimit>;

export type LetterheadField = keyof typeof letterheadLimits;
export const letterheadFields = Object.keys(letterheadLimits) as LetterheadField[];

/** What the county says of its own; a line that it does not say is as usual: the body's own name, an empty number, no address. */
export type Letterhead = Readonly<Partial<Record<LetterheadField, string>>>;

/** What is kept, as far as it is lines of a letterhead. */
export function letterheadOf(kept: unknown): Letterhead {
  if (typeof kept !== 'object' || kept === null) return {};
  const lines = letterheadFields.map((field) => [field, Reflect.get(kept, field)] as const);
  return Object.fromEntries(lines.filter(([, line]) => typeof line === 'string' && line !== ''));
}

/** The lines as they are kept: trimmed, on one line each, none where nothing was said. Refuses (`Invalid`) what is too long. */
export function checkedLetterhead(lines: Letterhead): Letterhead {
  const checked = letterheadFields.map(
    (field) => [field, checkedText(field, lines[field]?.replace(/\s+/gu, ' '), letterheadLimits[field])] as const,
  );
  return Object.fromEntries(checked.filter(([, line]) => line !== ''));
}

/**
 * The letter as the county's body `from` sends it: head, number, signature and imprint by the letterhead, and the address as a note where
 * there is none. What another organ heads or signs, as a unit its reply, stays as it is.
 */
export function onLetterhead(letter: Letter, letterhead: Letterhead, from: string, year: number): Letter {
  const { head, signer, printed } = letter;
  if ((head ?? signer ?? from) !== from) return letter;
  const { numberWord, contact } = letterhead;
  const name = letterhead.signer ?? from;
  return {
    ...letter,
    head: head === null ? null : (letterhead.head ?? head),
    number: letter.number ?? (head !== null && numberWord ? `${numberWord}〔${year}〕　　号` : null),
    signer: signer === null ? null : name,
    note: letter.note ?? (contact ? `联系地址和电话：${contact}` : null),
    printed: printed && { ...printed, by: name },
  };
}
