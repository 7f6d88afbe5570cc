import type { ListKind } from '@renda/domain';

/** Where a list is given as a workbook, narrowed to the filter that its own query has. */
export function listHref(kind: ListKind, filter?: object): string {
  const set = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (set.length === 0) return `/papers/lists/${kind}`;
  return `/papers/lists/${kind}?filter=${encodeURIComponent(JSON.stringify(Object.fromEntries(set)))}`;
}
