import type { Sentences } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { useCallback } from 'react';

/** Says an official word in the language of the screen. */
export function useWord(): (word: Sentences) => string {
  const locale = useLocale();
  return useCallback((word: Sentences) => word[locale], [locale]);
}
