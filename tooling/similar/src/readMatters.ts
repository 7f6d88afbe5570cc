/** The labelled set: invented matters of a county, one a line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A suggestion of the set. What has the same `matter` asks for the same thing; `-` marks what is like none of those that are written. */
export type LabelledMatter = {
  readonly matter: string;
  readonly category: string;
  /** Its township; empty where it is of the whole county. */
  readonly township: string;
  readonly title: string;
  readonly body: string;
};

/** Those that were raised earlier, or those that are being written. Throws where a line is not of five parts. */
export async function readMatters(file: 'earlier' | 'written'): Promise<LabelledMatter[]> {
  const lines = (await readFile(join(import.meta.dirname, `${file}.tsv`), 'utf8')).trimEnd().split('\n');
  return lines.map((line, i) => {
    const [matter, category, township, title, body, ...more] = line.split('\t');
    if (!(matter && category && title && body) || township === undefined || more.length > 0) {
      throw new Error(`${file}.tsv, line ${i + 1}: not a matter, a subject, a township, a title and a text`);
    }
    return { matter, category, township, title, body };
  });
}
