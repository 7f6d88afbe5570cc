import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  /** The chosen option's value; empty when none is. */
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}

/** One of a list, by the browser's own picker. */
export function SelectField({ value, onChange, options, ...field }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} onChange={(e) => onChange(e.target.value)} value={value}>
          <option value="">{t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
