import type { ReactNode } from 'react';
import styles from './State.module.css';

interface Props {
  /** What would be here. */
  title: string;
  /** Where it comes from, or what to do. */
  text?: string;
  /** The button that makes the first one. */
  action?: ReactNode;
}

/** Nothing is here yet: says what would be, and offers to make the first. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
