import { SpinLoading } from 'antd-mobile';
import type { ReactNode } from 'react';
import styles from './BigButton.module.css';

interface Props {
  /** `solid` for the one usual next step; `line` beside it; `danger` takes something away. */
  kind?: 'solid' | 'line' | 'danger';
  type?: 'button' | 'submit';
  isBusy?: boolean;
  isDisabled?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

/** A button as wide as its column and high enough for a thumb. While busy a second touch does nothing. */
export function BigButton({ kind = 'solid', type = 'button', isBusy, isDisabled, onClick, children }: Props) {
  return (
    <button
      aria-busy={isBusy}
      className={`${styles.button} ${styles[kind] ?? ''}`}
      disabled={isDisabled}
      onClick={isBusy ? undefined : onClick}
      type={type}
    >
      {isBusy && <SpinLoading color="currentColor" style={{ '--size': '1.2em' }} />}
      {children}
    </button>
  );
}

/** Buttons side by side where they fit. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
