/** A field that the audit trail shows: its label and, where it holds one of a closed list, the words of the list. */
import type { Sentences } from '../kernel/Refusal.ts';

export type AuditField = { readonly label: Sentences; readonly terms?: Readonly<Record<string, Sentences>> };

/** A field with its label in both languages. */
export function field(zh: string, en: string, terms?: Readonly<Record<string, Sentences>>): AuditField {
  return { label: { 'zh-CN': zh, en }, ...(terms ? { terms } : {}) };
}
