import type { ReactNode } from 'react';
import styles from './Facts.module.css';

interface Fact {
  label: string;
  value: ReactNode;
}

/** Facts with their names, one below the other; one that is null is left out. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={`${fact.label} ${String(fact.value)}`}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
