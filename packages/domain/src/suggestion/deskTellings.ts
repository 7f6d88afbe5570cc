/** What whoever follows a suggestion at a desk says of it on the way: reminders and remarks. */

import type { TextLimit } from '../kernel/limits.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { type HistoryEntry, who } from './HistoryEntry.ts';

/** What a reminder (催办) asks for. */
export const reminderLimit = {
  label: { 'zh-CN': '催办意见', en: 'What the reminder says' },
  min: 2,
  max: 200,
} as const satisfies TextLimit;

/** A remark (备注) in the history. */
export const remarkLimit = { label: { 'zh-CN': '备注', en: 'Remark' }, min: 2, max: 500 } as const satisfies TextLimit;

export const deskTellings = {
  remind: (e) => ({
    'zh-CN': `${who(e)}催办：${e.reason ?? ''}`,
    en: `${who(e)} reminded those who owe it: ${e.reason ?? ''}`,
  }),
  remark: (e) => ({ 'zh-CN': `${who(e)}备注：${e.reason ?? ''}`, en: `${who(e)} remarked: ${e.reason ?? ''}` }),
} as const satisfies Readonly<Record<string, (e: HistoryEntry, locale: Locale) => Sentences>>;
