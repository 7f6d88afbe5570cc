import styles from './MarkedWords.module.css';

interface Props {
  text: string;
  marks: readonly { from: number; to: number }[];
  isCutBefore?: boolean;
  isCutAfter?: boolean;
}

/** A text in which what was found is marked. */
export function MarkedWords({ text, marks, isCutBefore = false, isCutAfter = false }: Props) {
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {isCutBefore && '…'}
      {marks.map(({ from, to }, i) => (
        <span key={from}>
          {text.slice(ends[i], from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {isCutAfter && '…'}
    </>
  );
}
