/** What the inbox reads from its address. */
export interface InboxSearch {
  unread?: true;
}

/** Takes only what is known and fits; the rest of an address is dropped. */
export function inboxSearch({ unread }: Record<string, unknown>): InboxSearch {
  return unread === true ? { unread } : {};
}
