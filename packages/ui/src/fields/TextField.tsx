import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'search' | 'tel' | 'date' | 'datetime-local' | 'number';
  ref?: Ref<HTMLInputElement>;
  input?: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'>;
}

/** One line of text, or a date by the browser's own picker. `input` goes to the native element. */
export function TextField({ value, onChange, type = 'text', ref, input, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...input} {...control} onChange={(e) => onChange(e.target.value)} ref={ref} type={type} value={value} />
      )}
    </Field>
  );
}
