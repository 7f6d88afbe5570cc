/** What the call sheet is narrowed to, in the address. */
export interface CallSheetSearch {
  /** Only what is late. */
  late?: true;
}

/** Reads it; anything else counts as not given. */
export function callSheetSearch(search: Record<string, unknown>): CallSheetSearch {
  return search.late === true ? { late: true } : {};
}
