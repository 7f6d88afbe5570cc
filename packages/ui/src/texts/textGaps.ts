/** Texts by key, nested; the leaves are sentences with `{{facts}}`. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** English tells one from many (`_one` beside `_other`), Chinese has no such pair. */
const isSingular = (key: string) => key.endsWith('_one');

function leaves(tree: TextTree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

function facts(text: string): string {
  const found = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => `{{${match[1]}}}`);
  return [...new Set(found)].sort().join(' ') || 'none';
}

/**
 * What keeps two languages of the same texts from being equal: keys that one lacks, empty sentences, and
 * sentences that don't tell the same facts. Empty when there is nothing.
 */
export function textGaps(first: TextTree, second: TextTree): string[] {
  const one = new Map(leaves(first));
  const other = new Map(leaves(second));
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => !isSingular(key))
    .sort()
    .flatMap((key) => {
      const a = one.get(key);
      const b = other.get(key);
      if (a === undefined) return [`${key}: only in the second`];
      if (b === undefined) return [`${key}: only in the first`];
      if (a.trim() === '' || b.trim() === '') return [`${key}: empty`];
      return facts(a) === facts(b) ? [] : [`${key}: ${facts(a)} against ${facts(b)}`];
    });
}
