import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';

type FieldName = Parameters<FormInstance['scrollToField']>[0];

/**
 * Shows what the server found wrong with one field beside that field, and brings it into sight. Returns the
 * sentence where the form has no such field, for the caller to show.
 */
export function useInvalidField<Values extends object>(
  form: FormInstance<Values>,
  invalid: { field: string; message: string } | null | undefined,
): string | null {
  const [homeless, setHomeless] = useState<string | null>(null);
  useEffect(() => {
    if (!invalid) return setHomeless(null);
    const name = invalid.field as FieldName;
    const isKnown = form.getFieldsError().some((field) => field.name.join('.') === invalid.field);
    setHomeless(isKnown ? null : invalid.message);
    if (!isKnown) return;
    form.setFields([{ name: name as never, errors: [invalid.message] }]);
    form.scrollToField(name, { block: 'center' });
  }, [form, invalid]);
  return homeless;
}
