import styles from './Definitions.module.css';

interface Props {
  title: string;
  entries: readonly { label: string; words: string }[];
  note?: string;
}

/** What figures mean, folded away until asked for. */
export function Definitions({ title, entries, note }: Props) {
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      <dl className={styles.list}>
        {entries.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {note && <p>{note}</p>}
    </details>
  );
}
