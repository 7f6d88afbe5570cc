import { chainTierTerms } from '@renda/domain';
import { Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './ResponsibilityChain.module.css';
import type { SuggestionLeadership_suggestionFragment } from './SuggestionLeadership.generated.ts';

interface Props {
  chain: SuggestionLeadership_suggestionFragment['chain'];
}

/** Who answers for the suggestion, from the head of government down to who signed for it. */
export function ResponsibilityChain({ chain }: Props) {
  const { t } = useTranslation('leadership');
  const word = useWord();
  if (chain.length === 0) return null;
  return (
    <Section title={t('chain.title')}>
      <ol className={styles.chain}>
        {chain.map(({ tier, person, title, organ }) => (
          <li className={styles.link} key={`${tier} ${organ} ${person}`}>
            <span className={styles.tier}>{word(chainTierTerms[tier])}</span>
            <strong>{person ?? organ}</strong>
            <span className={styles.office}>{person && [organ, title].filter(Boolean).join(' ')}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
