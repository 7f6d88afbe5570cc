import { type ScreeningPoint, screeningPoints } from '@renda/domain';
import { useEffect, useRef } from 'react';

interface ScreeningKeys {
  toggle: (point: ScreeningPoint) => void;
  accept: () => void;
  sendBack: () => void;
  next: () => void;
  previous: () => void;
}

/** What a key does while one screens: digits tick the points, a accepts, r sends back, j and k go through the queue. */
export function screeningKey(key: string, acts: ScreeningKeys): (() => void) | null {
  const point = /^[1-9]$/.test(key) ? screeningPoints[Number(key) - 1] : undefined;
  if (point) return () => acts.toggle(point);
  const { accept, sendBack, next, previous } = acts;
  return ({ a: accept, r: sendBack, j: next, k: previous } as Record<string, () => void>)[key] ?? null;
}

/** Listens for the keys of screening. Nothing happens while one types, with Ctrl, Alt or Meta held, or when not `isOn`. */
export function useScreeningKeys(isOn: boolean, acts: ScreeningKeys): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input[type="text"], textarea, select');
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping) return;
      const act = screeningKey(event.key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
