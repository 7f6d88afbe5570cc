import { WarningShape } from '@renda/ui/phone';
import { useId } from 'react';
import styles from './ConfirmBox.module.css';

interface Props {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** What is wrong where it has to be given and is not. */
  error?: string | null;
}

/** A word that one gives by touching it: big enough for a thumb, the whole sentence is the target. */
export function ConfirmBox({ label, isChecked, onChange, error }: Props) {
  const id = useId();
  return (
    <div>
      <label className={`${styles.box} ${isChecked ? styles.checked : ''}`}>
        <input
          aria-describedby={error ? id : undefined}
          aria-invalid={error ? true : undefined}
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
          type="checkbox"
        />
        {label}
      </label>
      {error && (
        <p className={styles.error} id={id} role="alert">
          <WarningShape /> {error}
        </p>
      )}
    </div>
  );
}
