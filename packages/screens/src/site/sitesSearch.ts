/** What the list of sites reads from its address: the words searched for, the township, and the site that is open. */
export interface SitesSearch {
  q?: string;
  township?: string;
  open?: string;
}

/** Takes what is known, and nothing else. */
export function sitesSearch(search: Record<string, unknown>): SitesSearch {
  const found: SitesSearch = {};
  for (const key of ['q', 'township', 'open'] as const) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  return found;
}
