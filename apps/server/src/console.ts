/** What the process tells the person who started it: plain words on standard output. Events go to the log. */
import type { Locale, Sentences } from '@renda/domain';

/** Says a sentence in the console's language. */
export type Say = (sentences: Sentences) => void;

/** Speaks on standard output. */
export function speaker(locale: Locale, output: { write(text: string): unknown } = process.stdout): Say {
  return (sentences) => void output.write(`${sentences[locale]}\n`);
}
