/** What the address of the audit page says: the filters, and the entry that is open. */
export interface AuditSearch {
  noun?: string;
  recordId?: string;
  actorName?: string;
  action?: string;
  from?: string;
  to?: string;
  open?: string;
}

const words = ['noun', 'recordId', 'actorName', 'action', 'open'] as const;
const days = ['from', 'to'] as const;

/** Takes from an address what the page knows, and nothing else. */
export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const known = [...words, ...days].flatMap((key) => {
    const value = search[key];
    if (typeof value !== 'string' || value === '') return [];
    const isDay = (days as readonly string[]).includes(key);
    return isDay && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [[key, value]];
  });
  return Object.fromEntries(known) as AuditSearch;
}
