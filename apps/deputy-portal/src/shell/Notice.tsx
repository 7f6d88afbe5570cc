import { WarningShape } from '@renda/ui/phone';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  /** `late` for what went wrong or was refused, `due` for what waits for the reader. */
  kind?: 'due' | 'late';
  title?: string;
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Something the reader has to know before going on, told where it matters. */
export function Notice({ kind = 'due', title, text, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'late' ? 'alert' : 'status'}>
      <div className={styles.words}>
        <WarningShape />
        <p>
          {title && <strong>{title}</strong>}
          {text}
        </p>
      </div>
      {children}
    </div>
  );
}
