import { type ImportKind, importKinds } from '@renda/domain';

/** What the address of the imports' page says: the kind that is to be brought in. */
export interface ImportsSearch {
  kind?: ImportKind;
}

/** Takes from an address what the page knows, and nothing else. */
export function importsSearch({ kind }: Record<string, unknown>): ImportsSearch {
  const known = importKinds.find((each) => each === kind);
  return known ? { kind: known } : {};
}
