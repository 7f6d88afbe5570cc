import { type SuggestionState, suggestionLifecycle, suggestionStates } from '@renda/domain';
import { Card, Section, Tag } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './Today.module.css';

interface Props {
  counts: readonly { readonly state: SuggestionState; readonly count: number }[];
  /** What was counted, as the list of it is narrowed besides. */
  search?: SuggestionsSearch;
  /** How many replies are owed and late. */
  late: number;
}

/** How many suggestions stand where; each number opens the list that it was counted from. */
export function ProgressCard({ counts, late, search }: Props) {
  const { t } = useTranslation('today');
  const word = useWord();
  const { WayLink } = useWays();
  const inOrder = suggestionStates.flatMap((state) => counts.find((each) => each.state === state) ?? []);
  return (
    <Card>
      <Section title={t(search?.charge === 'mine' ? 'progressOfMine' : 'progress')}>
        {inOrder.length === 0 && <p className={styles.faint}>{t('noProgress')}</p>}
        <ul className={styles.progress}>
          {late > 0 && (
            <li>
              <WayLink className={styles.state} way={{ to: 'suggestions', search: { ...search, late: true } }}>
                <Tag kind="late">{t('lateReplies')}</Tag>
                <strong>{late}</strong>
              </WayLink>
            </li>
          )}
          {inOrder.map(({ state, count }) => (
            <li key={state}>
              <WayLink className={styles.state} way={{ to: 'suggestions', search: { ...search, state } }}>
                <span>{word(suggestionLifecycle.states[state])}</span>
                <strong>{count}</strong>
              </WayLink>
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  );
}
