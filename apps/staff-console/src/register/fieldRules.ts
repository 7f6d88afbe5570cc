import { checkedField, Refusal, type RegisterField } from '@renda/domain';
import type { Locale } from '@renda/ui/texts';
import type { FormRule } from 'antd';

/** The domain's own check of a field, as one types. What refers to another entry is checked by the server. */
export function fieldRules(name: string, field: RegisterField, locale: Locale): FormRule[] {
  const validator = async (_rule: unknown, value: unknown) => {
    const isEmpty = value === undefined || value === null || value === '';
    if (field.type === 'reference' && !isEmpty) return;
    try {
      checkedField(name, isEmpty ? null : value, field);
    } catch (error) {
      throw error instanceof Refusal ? new Error(error.sentence(locale)) : error;
    }
  };
  return [{ validator }];
}
