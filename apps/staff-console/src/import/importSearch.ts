import { type ImportRowState, importRowStates } from '@renda/domain';

/** What the address of an import's page says: which rows of the preview are shown, and whether its columns are named anew. */
export interface ImportSearch {
  state?: ImportRowState;
  mapping?: true;
}

/** Takes from an address what the page knows, and nothing else. */
export function importSearch({ state, mapping }: Record<string, unknown>): ImportSearch {
  const known = importRowStates.find((each) => each === state);
  return { ...(known ? { state: known } : {}), ...(mapping === true ? { mapping } : {}) };
}
