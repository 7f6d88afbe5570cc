import { useSyncExternalStore } from 'react';

/** `offline`: the device has no network; `unreachable`: it has, but the server did not answer the last request. */
export type NetworkState = 'online' | 'offline' | 'unreachable';

const listeners = new Set<() => void>();
let serverAnswers = true;

/** Notes whether the server answered the last request, with whatever answer. */
export function noteServerAnswers(answers: boolean): void {
  if (answers === serverAnswers) return;
  serverAnswers = answers;
  for (const listener of listeners) listener();
}

/** How the network stands now. */
export function networkState(): NetworkState {
  if (!navigator.onLine) return 'offline';
  return serverAnswers ? 'online' : 'unreachable';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** How the network stands, following every change of it. */
export function useNetworkState(): NetworkState {
  return useSyncExternalStore(subscribe, networkState, () => 'online');
}
