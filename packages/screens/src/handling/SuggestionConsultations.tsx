import type { FragmentType } from '@apollo/client';
import { consultationModeTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type SuggestionConsultations_suggestionFragment,
  SuggestionConsultations_suggestionFragmentDoc,
} from './SuggestionConsultations.generated.ts';
import styles from './SuggestionConsultations.module.css';

interface Props {
  suggestion: FragmentType<SuggestionConsultations_suggestionFragment>;
}

/** What units and deputy said to one another, latest first. */
export function SuggestionConsultations({ suggestion }: Props) {
  const { t } = useTranslation('handling');
  const word = useWord();
  const locale = useLocale();
  const found = useRecord(
    SuggestionConsultations_suggestionFragmentDoc,
    'SuggestionConsultations_suggestion',
    suggestion,
  );
  const held = (found?.handlings ?? [])
    .flatMap(({ id, unit, consultations }) =>
      consultations.map((each, place) => ({ ...each, key: `${id} ${place}`, unit: unit.name })),
    )
    .sort((one, other) => other.heldOn.localeCompare(one.heldOn));
  if (held.length === 0) return null;
  return (
    <Section title={t('consultations.title')}>
      <ul className={styles.list}>
        {held.map(({ key, heldOn, mode, summary, unit, recordedByName }) => (
          <li className={styles.one} key={key}>
            <span className={styles.head}>
              <strong>{longDate(heldOn, locale)}</strong>
              <Tag>{word(consultationModeTerms[mode])}</Tag>
              <span>{unit}</span>
              <span className={styles.by}>{t('consultations.by', { name: recordedByName })}</span>
            </span>
            <span className={styles.summary}>{summary}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
