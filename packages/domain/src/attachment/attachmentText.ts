/** The words of a file, read for the search after it has arrived. */

import type { Sentences } from '../kernel/Refusal.ts';
import type { AttachmentMediaType } from './attachmentRules.ts';

/** Types that hold words which can be read. Photographs, scans and OFD hold none that are. */
export const wordedMediaTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
] as const satisfies readonly AttachmentMediaType[];

export type WordedMediaType = (typeof wordedMediaTypes)[number];

/** Whether a file of that type is read for its words. */
export function hasWords(mediaType: string): mediaType is WordedMediaType {
  return wordedMediaTypes.some((known) => known === mediaType);
}

/** How far a file was read: whole, its beginning alone, or not at all. One without a state was not read yet, or holds no words. */
export const attachmentTextStateTerms = {
  READ: { 'zh-CN': '已读取全文', en: 'read' },
  CUT: { 'zh-CN': '只读取了开头', en: 'its beginning was read' },
  REFUSED: { 'zh-CN': '没有读取', en: 'not read' },
} as const satisfies Record<string, Sentences>;

export type AttachmentTextState = keyof typeof attachmentTextStateTerms;
export const attachmentTextStates = Object.keys(attachmentTextStateTerms) as AttachmentTextState[];

/** Why a file was not read: a password, damage, a swelling archive, what no such file should hold, too long a time, or its bytes are gone. */
export const attachmentTextRefusals = [
  'ENCRYPTED',
  'BROKEN',
  'BLOWN_UP',
  'UNSAFE',
  'TOO_LONG',
  'GONE',
  'OTHER',
] as const;

export type AttachmentTextRefusal = (typeof attachmentTextRefusals)[number];

/** What reading a file for its words came to. */
export type AttachmentText =
  | { readonly state: 'READ' | 'CUT'; readonly text: string }
  | { readonly state: 'REFUSED'; readonly refusal: AttachmentTextRefusal };
