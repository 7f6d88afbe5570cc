import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WarningShape } from '../marks/shapes.tsx';
import { BigButton } from './BigButton.tsx';
import styles from './PhoneState.module.css';

interface EmptyProps {
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Nothing is here yet: says what would be, and offers to make the first. */
export function PhoneEmpty({ title, text, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

interface ErrorProps {
  title?: string;
  text?: string;
  onRetry?: () => void;
}

/** Something could not be loaded or shown; a way to try again. */
export function PhoneError({ title, text, onRetry }: ErrorProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.state} role="alert">
      <span className={styles.shape}>
        <WarningShape />
      </span>
      <h2>{title ?? t('state.failed')}</h2>
      <p className={styles.text}>{text ?? t('state.failedBody')}</p>
      {onRetry && (
        <div className={styles.action}>
          <BigButton onClick={onRetry}>{t('state.retry')}</BigButton>
        </div>
      )}
    </div>
  );
}

/** Grey cards in the place of what is coming. */
export function PhoneLoading({ cards = 3 }: { cards?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div aria-busy="true" aria-label={t('state.loading')} className={styles.lines} role="status">
      {Array.from({ length: cards }, (_, card) => (
        <span className={styles.line} key={card} />
      ))}
    </div>
  );
}
