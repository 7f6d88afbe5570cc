import { useEffect, useState } from 'react';
import type { ReadPinyin } from './matchesName.ts';

/** Reads Chinese words; null until the dictionary is there, which is large and loaded only where it is asked for. */
export function usePinyin(): ReadPinyin | null {
  const [read, setRead] = useState<ReadPinyin | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without it (no network) names are found by their characters.
    import('pinyin-pro').then(
      ({ pinyin }) =>
        isWanted && setRead(() => (words: string) => pinyin(words, { toneType: 'none', type: 'array', v: true })),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return read;
}
