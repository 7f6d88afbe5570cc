/** What the page of draws reads from its address: the draw that is open, or that the form of a new one is. */
export interface DrawsSearch {
  open?: string;
  act?: 'draw';
}

/** Takes what is known, and nothing else. */
export function drawsSearch({ open, act }: Record<string, unknown>): DrawsSearch {
  return { ...(typeof open === 'string' && open !== '' ? { open } : {}), ...(act === 'draw' ? { act } : {}) };
}
