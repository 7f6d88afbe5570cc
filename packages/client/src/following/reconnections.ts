const listeners = new Set<() => void>();

/** Notes that the connection on which changes are told stands, for the first time or again: what went before was not told. */
export function noteConnected(): void {
  for (const listener of [...listeners]) listener();
}

/** Calls back each time the connection stands; returns how to stop that. */
export function onConnected(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
