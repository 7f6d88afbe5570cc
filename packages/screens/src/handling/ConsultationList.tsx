import { type ConsultationMode, consultationModeTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './ConsultationList.module.css';

interface Consultation {
  readonly heldOn: string;
  readonly mode: ConsultationMode;
  readonly summary: string;
  readonly recordedByName: string;
}

interface Props {
  handlings: readonly {
    readonly id: string;
    readonly unit: { readonly name: string };
    readonly consultations: readonly Consultation[];
  }[];
}

/** What units and deputy said to one another, latest first. */
export function ConsultationList({ handlings }: Props) {
  const { t } = useTranslation('handling');
  const word = useWord();
  const locale = useLocale();
  const held = handlings
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
