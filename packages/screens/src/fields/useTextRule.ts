import { checkedText, Refusal, type TextLimit } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { useCallback } from 'react';

interface TextRule {
  validator: (rule: unknown, value: string | undefined) => Promise<void>;
}

/** Makes a form's rule from the domain's bound of a text, so that form and server refuse alike, in the same words. */
export function useTextRule(): (field: string, limit: TextLimit) => TextRule {
  const locale = useLocale();
  return useCallback(
    (field, limit) => ({
      async validator(_rule, value) {
        try {
          checkedText(field, value, limit);
        } catch (refusal) {
          throw refusal instanceof Refusal ? new Error(refusal.sentence(locale)) : refusal;
        }
      },
    }),
    [locale],
  );
}
