import type { FragmentType } from '@apollo/client';
import { chainTierTerms } from '@renda/domain';
import { Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import styles from './ResponsibilityChain.module.css';
import {
  type SuggestionLeadership_suggestionFragment,
  SuggestionLeadership_suggestionFragmentDoc,
} from './SuggestionLeadership.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionLeadership_suggestionFragment>;
}

/** Who answers for the suggestion, from the head of government down to who signed for it. */
export function ResponsibilityChain({ suggestion }: Props) {
  const { t } = useTranslation('leadership');
  const word = useWord();
  const found = useRecord(SuggestionLeadership_suggestionFragmentDoc, 'SuggestionLeadership_suggestion', suggestion);
  if (!found || found.chain.length === 0) return null;
  return (
    <Section title={t('chain.title')}>
      <ol className={styles.chain}>
        {found.chain.map(({ tier, person, title, organ }) => (
          <li className={styles.link} key={`${tier} ${organ} ${person}`}>
            <span className={styles.tier}>{word(chainTierTerms[tier])}</span>
            <strong>{person ?? organ}</strong>
            {person && (
              <span className={styles.office}>
                {tier === 'LEADER_IN_CHARGE'
                  ? [title, t('chain.inCharge', { organ })].filter(Boolean).join(' · ')
                  : [organ, title].filter(Boolean).join(' ')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
