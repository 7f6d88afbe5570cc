/** The places of a template of replies, and how they are filled: a closed list, written in double braces in either language. */

import type { PlainDate } from '../kernel/plainDate.ts';
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { letterDay } from '../letter/letterWords.ts';

/** Each place by the word that is written for it. */
export const replyPlaceTerms = {
  title: { 'zh-CN': '标题', en: 'title' },
  number: { 'zh-CN': '编号', en: 'number' },
  deputy: { 'zh-CN': '领衔代表', en: 'deputy' },
  unit: { 'zh-CN': '承办单位', en: 'unit' },
  date: { 'zh-CN': '日期', en: 'date' },
} as const satisfies Record<string, Sentences>;

export type ReplyPlace = keyof typeof replyPlaceTerms;
export const replyPlaces = Object.keys(replyPlaceTerms) as ReplyPlace[];

/** What stands in the places: of the suggestion, its lead deputy, the unit that replies, and today. */
export type ReplyPlaceFacts = {
  readonly title: string;
  /** Null before it has one; a blank is left for it. */
  readonly number: string | null;
  readonly deputy: string;
  readonly unit: string;
  readonly date: PlainDate;
};

/** A place as it is written into a text. */
export function writtenPlace(place: ReplyPlace, locale: keyof Sentences): string {
  return `{{${replyPlaceTerms[place][locale]}}}`;
}

/**
 * The text with every place filled in, each once: what a suggestion itself says in braces stays as it is. Refuses (`Invalid` on `body`) a
 * place that there is not, or braces that do not match.
 */
export function fillReplyTemplate(body: string, facts: ReplyPlaceFacts): string {
  const said = { ...facts, number: facts.number ?? '＿＿', date: letterDay(facts.date) };
  return eachPlace(body, (place) => said[place]);
}

/** Refuses (`Invalid` on `body`) a place that there is not, or braces that do not match. */
export function assertKnownPlaces(body: string): void {
  eachPlace(body, () => '');
}

function eachPlace(body: string, say: (place: ReplyPlace) => string): string {
  if (/\{\{|\}\}/.test(body.replace(written, ''))) throw new Invalid('body', unmatched);
  return body.replace(written, (_whole, word: string) => say(placeOf(word.trim())));
}

const written = /\{\{([^{}\n]*)\}\}/g;

function placeOf(word: string): ReplyPlace {
  const found = replyPlaces.find((place) => Object.values(replyPlaceTerms[place]).some((term) => term === word));
  if (found) return found;
  const known = (locale: keyof Sentences) => replyPlaces.map((place) => writtenPlace(place, locale));
  throw new Invalid('body', {
    'zh-CN': `没有“{{${word}}}”这个填空项，可用的有：${known('zh-CN').join('、')}。`,
    en: `There is no place {{${word}}}; there are: ${known('en').join(', ')}.`,
  });
}

const unmatched = {
  'zh-CN': '填空项要写在成对的双花括号里，如 {{标题}}。',
  en: 'A place stands between two pairs of braces, as in {{title}}.',
};
