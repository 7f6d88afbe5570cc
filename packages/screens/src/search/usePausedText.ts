import { useEffect, useState } from 'react';

const pauseMs = 150;

/** What was typed when the typing last paused. */
export function usePausedText(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const later = setTimeout(() => setPaused(typed), pauseMs);
    return () => clearTimeout(later);
  }, [typed]);
  return paused;
}
