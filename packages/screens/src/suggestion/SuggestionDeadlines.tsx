import type { FragmentType } from '@apollo/client';
import { deadlineKeyTerms } from '@renda/domain';
import { DueTag, Section } from '@renda/ui/desktop';
import { daysBetween, longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type SuggestionDeadlines_suggestionFragment,
  SuggestionDeadlines_suggestionFragmentDoc,
} from './SuggestionDeadlines.generated.ts';
import styles from './SuggestionDeadlines.module.css';

interface Props {
  suggestion: FragmentType<SuggestionDeadlines_suggestionFragment>;
}

/** Every due date of a suggestion, whose it is, how it stands, and on touch why it is that day. */
export function SuggestionDeadlines({ suggestion }: Props) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const locale = useLocale();
  const found = useRecord(SuggestionDeadlines_suggestionFragmentDoc, 'SuggestionDeadlines_suggestion', suggestion);
  if (!found || found.deadlines.length === 0) return null;
  return (
    <Section
      note={
        <span className={styles.hint} data-print="no">
          {t('deadlines.hint')}
        </span>
      }
      title={t('deadlines.title')}
    >
      <ul className={styles.list}>
        {found.deadlines.map(({ key, dueOn, metOn, isProvisional, trace, unit }) => (
          <li className={styles.due} key={`${key} ${unit}`}>
            <span className={styles.what}>
              {word(deadlineKeyTerms[key])}
              {unit && <span className={styles.unit}>{unit}</span>}
            </span>
            {!saysItself(dueOn, metOn) && <span className={styles.when}>{longDate(dueOn, locale)}</span>}
            <span className={styles.tag}>
              <DueTag
                doneOn={metOn}
                dueOn={dueOn}
                isProvisional={isProvisional}
                soonWithin={soonWithin}
                trace={trace}
              />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** From how many days before it a date is told by what is left of it. */
const soonWithin = 15;

/** Whether the tag alone says the date, since it is far off. */
function saysItself(dueOn: string, metOn: string | null | undefined): boolean {
  return !metOn && daysBetween(today(), dueOn) > soonWithin;
}
