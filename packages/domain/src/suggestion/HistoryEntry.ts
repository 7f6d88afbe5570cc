/** An entry of a suggestion's history, and how its tellings read what it says: whatever is missing is told as nothing. */
import { dateWords } from '../kernel/dateWords.ts';
import type { Locale } from '../kernel/Refusal.ts';

/** An entry as it is kept. */
export type HistoryEntry = {
  readonly move: string;
  readonly actorName: string;
  readonly actorBody: string | null;
  readonly reason: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** In whose name it was done: the body, else the person. */
export function who(e: HistoryEntry): string {
  return e.actorBody ?? e.actorName;
}

/** A fact that is a text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A fact that is a list of texts, such as names. */
export function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).filter((one) => typeof one === 'string');
}

/** A fact that is a number. */
export function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A fact that is a day (`YYYY-MM-DD`), in the words of the language. */
export function day(value: unknown, locale: Locale): string {
  return typeof value === 'string' ? dateWords(value, locale) : '';
}
