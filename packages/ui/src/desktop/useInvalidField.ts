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
    const known = form.getFieldsError().find((field) => field.name.join('.') === invalid.field);
    setHomeless(known ? null : invalid.message);
    if (!known) return;
    form.setFields([{ name: known.name as never, errors: [invalid.message] }]);
    form.scrollToField(known.name as FieldName, { block: 'center' });
  }, [form, invalid]);
  return homeless;
}
