import { useLayoutEffect } from 'react';
import type { ColourMode } from './palette.ts';

/**
 * Sets custom properties on the root element, where portals (drawers, pop-ups) see them too, and tells the
 * browser the mode, so that its own scroll bars and date pickers match. Set by the object model, not by a
 * style attribute, which a strict content security policy would refuse.
 */
export function useRootVariables(variables: Record<`--${string}`, string>, mode: ColourMode): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
    root.style.setProperty('color-scheme', mode);
    root.dataset.mode = mode;
  }, [variables, mode]);
}
