import { type RegisterNoun, registerNounTerms } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { useCallback } from 'react';

/** The official word of a noun, in the language of the screen. */
export function useNounWords(): (noun: RegisterNoun) => string {
  const locale = useLocale();
  return useCallback((noun) => registerNounTerms[noun][locale], [locale]);
}
