import { useQuery } from '@apollo/client/react';
import { Loading, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useWays } from '../ways/WaysContext.ts';
import { SuggestionSimilarDocument, type SuggestionSimilarQuery } from './SuggestionSimilar.generated.ts';
import styles from './SuggestionSimilar.module.css';

type Similar = Extract<SuggestionSimilarQuery['node'], { __typename: 'Suggestion' }>['similar'][number];

/** Others like it, and what became of them. Looked up apart from the page, which neither waits for them nor looks them up anew when it moves. */
export function SuggestionSimilar({ id }: { id: string }) {
  const { t } = useTranslation('suggestion');
  const { data, error } = useQuery(SuggestionSimilarDocument, { variables: { id } });
  const node = data?.node;
  return (
    <Section title={t('similar.title')}>
      {node?.__typename === 'Suggestion' && <SimilarList similar={node.similar} />}
      {!data && (error ? <p className={styles.none}>{t('similar.failed')}</p> : <Loading lines={3} />)}
    </Section>
  );
}

function SimilarList({ similar }: { similar: readonly Similar[] }) {
  const { t } = useTranslation('suggestion');
  const { WayLink } = useWays();
  if (similar.length === 0) return <p className={styles.none}>{t('similar.none')}</p>;
  return (
    <ul className={styles.list}>
      {similar.map(({ id, title, officialNumber, leadDeputy, outcome }) => (
        <li key={id}>
          <WayLink className={styles.title} way={{ to: 'suggestion', id }}>
            {title}
          </WayLink>
          <span className={outcome.kind === 'SOLVED' ? styles.solved : styles.outcome}>{outcome.sentence}</span>
          <span className={styles.facts}>{[officialNumber, leadDeputy.name].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
