import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WarningShape } from '../marks/shapes.tsx';
import styles from './Field.module.css';

/** What every field of a form tells and is told. */
export interface FieldProps {
  label: string;
  /** How to fill it in, shown before anything goes wrong. */
  hint?: string;
  /** What is wrong and how to mend it. */
  error?: string | null;
  isOptional?: boolean;
}

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  id: string;
  className: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
  'aria-required'?: true;
}

interface FrameProps extends FieldProps {
  count?: string;
  children: (control: ControlProps) => ReactNode;
}

/** Label above, control, then hint or error below it, tied together for a screen reader. */
export function Field({ label, hint, error, isOptional = false, count, children }: FrameProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const hasNote = Boolean(error ?? hint);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {isOptional && <span className={styles.optional}>（{t('form.optional')}）</span>}
      </label>
      {children({
        id,
        className: styles.input ?? '',
        'aria-invalid': error ? true : undefined,
        'aria-describedby': hasNote ? `${id}-note` : undefined,
        'aria-required': isOptional ? undefined : true,
      })}
      {(hasNote || count) && (
        <div className={styles.below}>
          <span aria-live="polite" className={error ? styles.error : undefined} id={`${id}-note`}>
            {error && <WarningShape />}
            {error ?? hint}
          </span>
          {count && <span className={styles.count}>{count}</span>}
        </div>
      )}
    </div>
  );
}
