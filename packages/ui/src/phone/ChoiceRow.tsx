import { useId } from 'react';
import { WarningShape } from '../marks/shapes.tsx';
import styles from './ChoiceRow.module.css';

interface Props<Value extends string> {
  /** The question. */
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | null;
}

/** One of a few big choices, side by side. */
export function ChoiceRow<Value extends string>({ legend, options, value, onChange, error }: Props<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label className={`${styles.choice} ${option.value === value ? styles.chosen : ''}`} key={option.value}>
            <input
              checked={option.value === value}
              name={id}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <WarningShape /> {error}
        </p>
      )}
    </fieldset>
  );
}
