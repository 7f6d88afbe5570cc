import { type RefObject, useEffect } from 'react';

interface Options {
  keys: readonly string[];
  openKey: string | null;
  onOpen: (key: string | null) => void;
  onOpenFully?: (key: string) => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether Enter already means something where the focus is: any control but a row's own button. */
function hasItsOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button:not([data-row]), summary, [role="menuitem"]') !== null;
}

/** Where j or k leads from a place in the list; to the first row from nowhere. */
function neighbour(from: number, key: string, count: number): number {
  return from === -1 ? 0 : Math.min(Math.max(from + (key === 'j' ? 1 : -1), 0), count - 1);
}

/**
 * j and k go down and up the rows of `list`: they move the focus, and while a row is open they open its
 * neighbour. Enter goes to the open row's own page, Esc closes it. Nothing happens while one types, or with Ctrl,
 * Alt or Meta held.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, options: Options): void {
  const { keys, openKey, onOpen, onOpenFully } = options;
  useEffect(() => {
    const step = (key: string) => {
      const openers = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const from = openKey === null ? openers.indexOf(document.activeElement as HTMLElement) : keys.indexOf(openKey);
      const to = neighbour(from, key, keys.length);
      const next = keys[to];
      if (openKey === null) openers[to]?.focus();
      else if (next !== undefined) onOpen(next);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'k') return step(event.key);
      if (openKey === null) return;
      if (event.key === 'Escape') onOpen(null);
      if (event.key === 'Enter' && onOpenFully && !hasItsOwnEnter(event.target)) {
        event.preventDefault();
        onOpenFully(openKey);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list, keys, openKey, onOpen, onOpenFully]);
}
