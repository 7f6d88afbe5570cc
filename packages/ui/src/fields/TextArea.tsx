import type { TextareaHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** How many characters are allowed; shown while one writes. */
  limit?: number;
  area?: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>;
}

/** Many lines of text, with its limit shown before it is hit. Nothing typed is ever cut off. */
export function TextArea({ value, onChange, limit, area, ...field }: Props) {
  const { t } = useTranslation('ui');
  const length = [...value].length;
  const isOver = limit !== undefined && length > limit;
  const error = field.error ?? (isOver ? t('form.tooLong', { label: field.label, limit, length }) : null);
  return (
    <Field {...field} count={limit === undefined ? undefined : t('form.count', { length, limit })} error={error}>
      {(control) => <textarea {...area} {...control} onChange={(e) => onChange(e.target.value)} value={value} />}
    </Field>
  );
}
