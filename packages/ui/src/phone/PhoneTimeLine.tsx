import type { ReactNode } from 'react';
import styles from './PhoneTimeLine.module.css';

export interface PhoneTimeLineEntry {
  key: string;
  /** ISO instant or `YYYY-MM-DD`, for machines. */
  at: string;
  /** The same as people read it. */
  when: string;
  /** One sentence: who did or said what. */
  text: ReactNode;
  isKey?: boolean;
}

/** What happened, in sentences, newest first as given. */
export function PhoneTimeLine({ entries }: { entries: readonly PhoneTimeLineEntry[] }) {
  return (
    <ol className={styles.line}>
      {entries.map((entry) => (
        <li className={`${styles.entry} ${entry.isKey ? styles.key : ''}`} key={entry.key}>
          <time dateTime={entry.at}>{entry.when}</time>
          {entry.text}
        </li>
      ))}
    </ol>
  );
}
