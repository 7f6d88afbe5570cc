/** An official letter as to what it says; how it is laid out on paper is no matter of the domain. */

/** A document under the full head (文件), a letter (函), or a form without a head. */
export type LetterForm = 'DOCUMENT' | 'LETTER' | 'FORM';

export type Letter = {
  readonly form: LetterForm;
  /** Whose letter it is, as the red head names them; forms have none. */
  readonly head: string | null;
  /** 发文字号; empty while the office has not given one: the line is left for it. */
  readonly number: string | null;
  /** What stands at the top right: the class of a reply, whether it is open. */
  readonly corner: readonly string[];
  readonly title: string;
  /** 主送. */
  readonly to: string | null;
  readonly blocks: readonly LetterBlock[];
  /** 附件: named after the text, and following it each on pages of its own. */
  readonly annexes: readonly LetterAnnex[];
  readonly signer: string | null;
  /** 成文日期, in words; the line is left where it is not known yet. */
  readonly date: string | null;
  /** 附注: whom one may ask. */
  readonly note: string | null;
  /** 抄送. */
  readonly copies: readonly string[];
  /** 印发机关 and 印发日期. */
  readonly printed: { readonly by: string; readonly on: string } | null;
};

export type LetterAnnex = {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** Part of the annex before it, on pages of its own. */
  readonly isContinued?: boolean;
};

export type LetterBlock =
  /** A paragraph; its numbering (一、 （一） 1. （1）) says of which level it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** A remark in small type: how a form is filled in, what a list is of. */
  | { readonly kind: 'remark'; readonly text: string }
  /** A table; widths are shares. A cell may have several lines. */
  | { readonly kind: 'table'; readonly columns: readonly LetterColumn[]; readonly rows: readonly (readonly string[])[] }
  /** The lines of a form: labels with what is filled in, or room to write it. */
  | { readonly kind: 'form'; readonly rows: readonly FormRow[] }
  /** Bars of a hundred, each with its n. */
  | { readonly kind: 'chart'; readonly title: string; readonly bars: readonly LetterBar[] };

export type LetterColumn = { readonly heading: string; readonly width: number };

/** One line of a form; `lines` is how high it is at least. */
export type FormRow = {
  readonly cells: readonly { readonly label: string; readonly value: string }[];
  readonly lines?: number;
};

export type LetterBar = { readonly label: string; readonly percent: number; readonly of: string };

/** A letter of which only what differs from an empty form need be said. */
export function letter(form: LetterForm, title: string, said: Partial<Omit<Letter, 'form' | 'title'>>): Letter {
  return {
    form,
    title,
    head: null,
    number: null,
    corner: [],
    to: null,
    blocks: [],
    annexes: [],
    signer: null,
    date: null,
    note: null,
    copies: [],
    printed: null,
    ...said,
  };
}
