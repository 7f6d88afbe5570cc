import { RightOutline } from 'antd-mobile-icons';
import type { ReactNode } from 'react';
import styles from './PhoneCard.module.css';

interface Props {
  /** A due tag or the like, at the left of the first line. */
  tag?: ReactNode;
  /** What kind of thing it is, at the right of the first line. */
  kind?: string;
  title?: ReactNode;
  text?: ReactNode;
  /** `accent` for what a unit has promised. */
  tone?: 'paper' | 'accent';
  children?: ReactNode;
}

/** One thing: what it is, a sentence, and below it what one can do. */
export function PhoneCard({ tag, kind, title, text, tone = 'paper', children }: Props) {
  return (
    <section className={`${styles.card} ${tone === 'accent' ? styles.accent : ''}`}>
      {(tag || kind) && (
        <div className={styles.top}>
          {tag}
          {kind && <span>{kind}</span>}
        </div>
      )}
      {title && <h2 className={styles.title}>{title}</h2>}
      {text && <p className={styles.sub}>{text}</p>}
      {children}
    </section>
  );
}

interface LinkProps {
  title: ReactNode;
  text?: ReactNode;
  tag?: ReactNode;
  kind?: string;
  /** Draws the router's own link. */
  renderLink: (className: string, children: ReactNode) => ReactNode;
}

/** A card that leads to a page when touched anywhere. */
export function PhoneLinkCard({ title, text, tag, kind, renderLink }: LinkProps) {
  return renderLink(
    `${styles.card} ${styles.link}`,
    <>
      <span className={styles.words}>
        {(tag || kind) && (
          <span className={styles.top}>
            {tag}
            {kind && <span>{kind}</span>}
          </span>
        )}
        <span className={styles.title}>{title}</span>
        {text && <span className={styles.sub}>{text}</span>}
      </span>
      <span aria-hidden="true" className={styles.chevron}>
        <RightOutline />
      </span>
    </>,
  );
}
