import type { ReactNode } from 'react';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './BoardLink.module.css';

interface Props {
  /** The list behind the number; without one it is plain text. */
  search: SuggestionsSearch | undefined;
  className?: string;
  /** What a screen reader says in its place. */
  label?: string;
  children: ReactNode;
}

/** A number that opens the list from which it was counted. */
export function BoardLink({ search, className, label, children }: Props) {
  const { WayLink } = useWays();
  const words = label ? (
    <>
      <span aria-hidden>{children}</span>
      <span className={styles.spoken}>{label}</span>
    </>
  ) : (
    children
  );
  if (!search) return <span className={className}>{words}</span>;
  return (
    <WayLink className={className} way={{ to: 'suggestions', search }}>
      {words}
    </WayLink>
  );
}
