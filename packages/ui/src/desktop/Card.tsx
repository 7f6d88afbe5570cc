import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A sheet of paper on the ground; holds `Section`s. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles.card}>{children}</div>;
}

interface SectionProps {
  title?: string;
  /** Beside the title: tags, a note. */
  note?: ReactNode;
  /** At the right of the title. */
  extra?: ReactNode;
  children: ReactNode;
}

/** One matter within a card, under its heading. */
export function Section({ title, note, extra, children }: SectionProps) {
  return (
    <section className={styles.section}>
      {title && (
        <div className={styles.heading}>
          <h2>{title}</h2>
          {note}
          {extra && <div className={styles.extra}>{extra}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** The body of a detail page: the matter at the left, the people and the time line at the right. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={`${styles.column} ${styles.main}`}>{main}</div>
      <div className={`${styles.column} ${styles.side}`}>{side}</div>
    </div>
  );
}
