/** Which entry of the register a row is. */
import {
  fieldsOf,
  type ImportKind,
  importMatching,
  type MatchKey,
  type RegisterNoun,
  type Sentences,
} from '@renda/domain';
import type { EntryValues, SeenEntry } from '../register/Sight.ts';
import { refused, remarks } from './importSentences.ts';
import type { RegisterPicture } from './RegisterPicture.ts';

/** The entry, or null for a new one, with what there is to remark; or why it can't be told. */
export type Recognised =
  | { readonly existing: SeenEntry | null; readonly remark?: { readonly field: string; readonly say: Sentences } }
  | { readonly field: string; readonly problem: Sentences };

/** Tries the keys of the kind in their order; several entries that fit are told apart by their first day, then by which still holds. */
export function recognise(
  picture: RegisterPicture,
  noun: RegisterNoun,
  kind: ImportKind,
  values: EntryValues,
): Recognised {
  const { keys } = importMatching[kind];
  for (const [at, key] of keys.entries()) {
    if (key.some((field) => values[field] == null)) continue;
    const found = narrowed(picture.matching(noun, Object.fromEntries(key.map((name) => [name, values[name]]))), values);
    if (found.length > 1) return ambiguous(noun, key, found);
    const [existing] = found;
    if (existing === undefined) continue;
    const contradicted = at === 0 ? undefined : differing(keys[0] ?? [], values, existing);
    if (contradicted === undefined) return { existing };
    if (noun !== 'person') return { existing, remark: { field: contradicted, say: remarks.byName } };
    // People bear the same name; another year of birth is another person.
    const say = remarks.namesake(existing.name, existing.values.birthYear);
    return { existing: null, remark: { field: 'name', say } };
  }
  return { existing: null };
}

function narrowed(found: SeenEntry[], values: EntryValues): SeenEntry[] {
  if (found.length < 2) return found;
  const begun = found.filter((entry) => entry.values.validFrom === values.validFrom);
  if (begun.length === 1) return begun;
  const standing = found.filter((entry) => entry.values.validTo === null);
  return standing.length === 1 ? standing : found;
}

function differing(key: MatchKey, values: EntryValues, existing: SeenEntry): string | undefined {
  return key.find((name) => {
    const [given, kept] = [values[name], existing.values[name]];
    return given != null && kept != null && given !== kept && name !== 'name';
  });
}

function ambiguous(noun: RegisterNoun, key: MatchKey, found: readonly SeenEntry[]): Recognised {
  const fields = fieldsOf(noun);
  const words = key.map((name) => `“${fields[name]?.label['zh-CN'] ?? name}”`).join('和');
  const names = found.map(({ name, values }) =>
    values.birthYear ? `${name}（${String(values.birthYear)}年生）` : name,
  );
  return { field: key[0] ?? '', problem: refused.ambiguous(words, names) };
}
