import { useSyncExternalStore } from 'react';
import type { ColourMode } from './palette.ts';

/** How a person wants to see the apps; kept on their device. `system` follows the device. */
export interface Appearance {
  mode: ColourMode | 'system';
  /** Size of print: 1 standard, 1.3 large, 1.6 largest. */
  scale: Scale;
}

export const scales = [1, 1.3, 1.6] as const;
export type Scale = (typeof scales)[number];

const place = 'renda.appearance';
const standard: Appearance = { mode: 'system', scale: 1 };
const listeners = new Set<() => void>();
let kept: Appearance | undefined;

function read(): Appearance {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof found !== 'object' || found === null) return standard;
    const { mode, scale } = found as Partial<Appearance>;
    return {
      mode: mode === 'light' || mode === 'dark' ? mode : 'system',
      scale: scales.find((known) => known === scale) ?? 1,
    };
  } catch {
    return standard;
  }
}

/** What the person chose, or the standard where nothing readable is kept. */
export function appearance(): Appearance {
  kept ??= read();
  return kept;
}

/** Changes part of the appearance and keeps it; where nothing can be kept it lasts until the page is closed. */
export function setAppearance(change: Partial<Appearance>): void {
  kept = { ...appearance(), ...change };
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing (private mode) still shows what was chosen.
  }
  for (const listener of listeners) listener();
}

/** The appearance, following every change of it. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    appearance,
    () => standard,
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** The colours to draw in now. Paper is always light. */
export function useColourMode(): ColourMode {
  const { mode } = useAppearance();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const isPrinting = useMedia('print');
  if (isPrinting) return 'light';
  return mode === 'system' ? (systemIsDark ? 'dark' : 'light') : mode;
}
