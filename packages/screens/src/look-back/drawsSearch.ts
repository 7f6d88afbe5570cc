/** What the page of draws reads from its address: the draw that is open. */
export interface DrawsSearch {
  open?: string;
}

/** Takes the open draw, and nothing else. */
export function drawsSearch({ open }: Record<string, unknown>): DrawsSearch {
  return typeof open === 'string' && open !== '' ? { open } : {};
}
