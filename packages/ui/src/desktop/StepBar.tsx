import { useTranslation } from 'react-i18next';
import { CheckShape } from '../marks/shapes.tsx';
import styles from './StepBar.module.css';

export interface Step {
  key: string;
  label: string;
  /** Below the label: when it was reached, or what it waits for. */
  note?: string;
  state: 'done' | 'now' | 'todo';
}

/** Where a thing stands in its life, left to right. */
export function StepBar({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useTranslation('ui');
  return (
    <ol aria-label={label} className={styles.bar}>
      {steps.map((step) => (
        <li
          aria-current={step.state === 'now' ? 'step' : undefined}
          className={`${styles.step} ${styles[step.state]}`}
          key={step.key}
        >
          <span aria-hidden="true" className={styles.dot}>
            {step.state === 'done' && <CheckShape />}
          </span>
          <span className={styles.label}>{step.label}</span>
          <span className={styles.spoken}>{t(`step.${step.state}`)}</span>
          <span className={styles.note}>{step.note ?? '—'}</span>
        </li>
      ))}
    </ol>
  );
}
