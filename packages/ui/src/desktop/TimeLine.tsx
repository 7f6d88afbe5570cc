import type { ReactNode } from 'react';
import styles from './TimeLine.module.css';

export interface TimeLineEntry {
  key: string;
  /** ISO instant or `YYYY-MM-DD`, for machines. */
  at: string;
  /** The same as people read it. */
  when: string;
  /** One sentence: who did what. */
  text: ReactNode;
  detail?: ReactNode;
  /** One of the events that matter most. */
  isKey?: boolean;
}

/** What happened, newest first as given. */
export function TimeLine({ entries }: { entries: readonly TimeLineEntry[] }) {
  return (
    <ol className={styles.line}>
      {entries.map((entry) => (
        <li className={`${styles.entry} ${entry.isKey ? styles.key : ''}`} key={entry.key}>
          <time dateTime={entry.at}>{entry.when}</time>
          {entry.text}
          {entry.detail && <div className={styles.detail}>{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
