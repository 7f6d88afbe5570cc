import { useEffect, useState } from 'react';

/** The value once it has rested for so many milliseconds: help comes when one pauses, not at every key. The first value counts at once. */
export function usePaused<Value>(value: Value, rest: number): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return paused;
}
