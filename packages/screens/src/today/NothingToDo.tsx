import type { SuggestionState } from '@renda/domain';
import { Card, CheckShape, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './Today.module.css';

interface Props {
  counts: readonly { readonly state: SuggestionState; readonly count: number }[];
  /** What was counted, as the list of it is narrowed besides. */
  search?: SuggestionsSearch;
}

/** States in which a suggestion waits for somebody, in the order in which the next step comes. */
const waiting = [
  'REPLIED',
  'HANDLING',
  'ASSIGNED',
  'HANDED_OVER',
  'ACCEPTED',
  'SUBMITTED',
  'RETURNED',
] as const satisfies readonly SuggestionState[];

/** Nothing is to be done now: says so, and what others are doing that comes next. */
export function NothingToDo({ counts, search }: Props) {
  const { t } = useTranslation('today');
  const { WayLink } = useWays();
  const next = waiting.flatMap((state) => {
    const count = counts.find((each) => each.state === state)?.count ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
  return (
    <Card>
      <Section>
        <div className={styles.nothing}>
          <span className={styles.done}>
            <CheckShape />
          </span>
          <h2>{t('nothing')}</h2>
          <p>{next.length > 0 ? t('nextTitle') : t('nextNone')}</p>
          <ul className={styles.next}>
            {next.map(({ state, count }) => (
              <li key={state}>
                <WayLink way={{ to: 'suggestions', search: { ...search, state } }}>
                  {t(`next.${state}`, { count })}
                </WayLink>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </Card>
  );
}
