import { useQuery } from '@apollo/client/react';
import { markTerms, replyClassTerms } from '@renda/domain';
import { Loading, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import { SuggestionSimilarDocument, type SuggestionSimilarQuery } from './SuggestionSimilar.generated.ts';
import styles from './SuggestionSimilar.module.css';

type Node = Extract<SuggestionSimilarQuery['node'], { __typename: 'Suggestion' }>;
type Similar = Node['similar'][number];

/** Others like it, and what became of them. Looked up apart from the page, which neither waits for them nor looks them up anew when it moves. */
export function SuggestionSimilar({ id }: { id: string }) {
  const { t } = useTranslation('suggestion');
  const { data, error } = useQuery(SuggestionSimilarDocument, { variables: { id } });
  const node = data?.node;
  return (
    <Section title={t('similar.title')}>
      {node?.__typename === 'Suggestion' && <SimilarList past={node.similarPast} similar={node.similar} />}
      {!data && (error ? <p className={styles.none}>{t('similar.failed')}</p> : <Loading lines={3} />)}
    </Section>
  );
}

function SimilarList({ similar, past }: { similar: readonly Similar[]; past: Node['similarPast'] }) {
  const { t } = useTranslation('suggestion');
  const { WayLink } = useWays();
  if (similar.length + past.length === 0) return <p className={styles.none}>{t('similar.none')}</p>;
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
      {past.map((each) => (
        <PastOne key={each.id} past={each} />
      ))}
    </ul>
  );
}

/** One of the years before the platform: what its register says became of it. */
function PastOne({ past }: { past: Node['similarPast'][number] }) {
  const { t } = useTranslation('suggestion');
  const { WayLink } = useWays();
  const word = useWord();
  const { id, title, officialNumber, leadDeputy, units, replyClass, evaluation } = past;
  const became = [replyClass && word(replyClassTerms[replyClass]), evaluation && word(markTerms[evaluation])];
  return (
    <li>
      <WayLink className={styles.title} way={{ to: 'pastSuggestion', id }}>
        {title}
      </WayLink>
      <span className={styles.outcome}>{[t('similar.past'), ...became].filter(Boolean).join(' · ')}</span>
      <span className={styles.facts}>{[officialNumber, leadDeputy, units].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
