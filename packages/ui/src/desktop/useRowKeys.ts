import { type RefObject, useEffect } from 'react';

interface Options {
  keys: readonly string[];
  openKey: string | null;
  onOpen: (key: string | null) => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * j and k go down and up the rows of `list`: they move the focus, and while a row is open they open its
 * neighbour. Esc closes. Nothing happens while one types, or with Ctrl, Alt or Meta held.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, { keys, openKey, onOpen }: Options): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'Escape' && openKey !== null) return onOpen(null);
      if (event.key !== 'j' && event.key !== 'k') return;
      const openers = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const from = openKey === null ? openers.indexOf(document.activeElement as HTMLElement) : keys.indexOf(openKey);
      const to = from === -1 ? 0 : Math.min(Math.max(from + (event.key === 'j' ? 1 : -1), 0), keys.length - 1);
      const key = keys[to];
      if (openKey === null) openers[to]?.focus();
      else if (key !== undefined) onOpen(key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list, keys, openKey, onOpen]);
}
