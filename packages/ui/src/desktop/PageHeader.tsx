import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';
import { usePageTitle } from './usePageTitle.ts';

interface Props {
  title: ReactNode;
  /** Above the title: number, category, tags. */
  eyebrow?: ReactNode;
  /** What can be done now; the one usual next step is primary and comes last. */
  actions?: ReactNode;
}

/** What this page is, and what can be done now. */
export function PageHeader({ title, eyebrow, actions }: Props) {
  usePageTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1>{title}</h1>
      </div>
      {actions && (
        <div className={styles.actions} data-print="no">
          {actions}
        </div>
      )}
    </header>
  );
}
