const place = (key: string) => `renda.draft.${key}`;

/** Keeps what is being written under `key` on this device; null forgets it. A full or closed store is no fault. */
export function keepDraft(key: string, draft: unknown): void {
  try {
    if (draft === null) localStorage.removeItem(place(key));
    else localStorage.setItem(place(key), JSON.stringify(draft));
  } catch {
    // Where nothing can be kept the form still works; only the draft is lost with the page.
  }
}

/** What was being written under `key`, or null. What it holds is the caller's to check. */
export function keptDraft(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place(key)) ?? 'null');
  } catch {
    return null;
  }
}

/** Forgets every draft: when a person signs out, the next one at this device must not find them. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(place(''))) localStorage.removeItem(key);
}
