import type { ImportKind, ListKind } from '@renda/domain';

/** Where a list is given as a workbook, narrowed to the filter that its own query has. */
export function listHref(kind: ListKind, filter?: object): string {
  const set = setOf(filter);
  return set === null ? `/papers/lists/${kind}` : `/papers/lists/${kind}?filter=${set}`;
}

/** Where entries are given as a workbook that can be brought in again: those that hold today, or those that a list was narrowed to. */
export function entriesHref(kind: ImportKind, filter: object | null): string {
  const set = setOf(filter ?? {});
  return set === null ? `/imports/export/${kind}` : `/imports/export/${kind}?filter=${set}`;
}

/** Where a board is given as a workbook. */
export function boardHref(by: string, filter: object): string {
  const set = setOf(filter);
  return `/papers/board?by=${by}${set === null ? '' : `&filter=${set}`}`;
}

/** Where the registers of a year or a session are given as one workbook. */
export function yearEndHref(filter: {
  readonly year: number | null;
  readonly sessionId: string | null;
  readonly congressId: string | null;
}): string {
  const { year, sessionId, congressId } = filter;
  const asked = { ...(year && { year: String(year) }), ...(sessionId && { session: sessionId }) };
  return `/papers/year-end?${new URLSearchParams({ ...asked, ...(congressId && { congress: congressId }) })}`;
}

/** Where a letter is given as a Word file: of a suggestion or a batch, and of one of several where it is named. */
export function letterHref(
  kind: string,
  of: { readonly suggestion?: string; readonly batch?: string; readonly of?: string | undefined },
): string {
  const asked = Object.entries(of).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/papers/letters/${kind}?${new URLSearchParams(asked)}`;
}

/** Where everything of a suggestion is given as an archive. */
export function caseFileHref(suggestion: string): string {
  return `/papers/case-files?${new URLSearchParams({ suggestion })}`;
}

/** Where the report of a year is given as a Word file. */
export function reportHref(year: number): string {
  return `/papers/reports?year=${year}`;
}

/** What of a filter narrows anything, as an address carries it. */
function setOf(filter: object = {}): string | null {
  const set = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return set.length === 0 ? null : encodeURIComponent(JSON.stringify(Object.fromEntries(set)));
}
