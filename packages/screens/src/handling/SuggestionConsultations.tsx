import type { FragmentType } from '@apollo/client';
import { consultationModeTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { ConsultForDrawer } from './ConsultForDrawer.tsx';
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
  const handling = (found?.handlings ?? []).filter(({ state }) => state === 'ACKNOWLEDGED');
  const mayEnter = found?.availableActs.includes('consultFor') && handling.length > 0;
  if (held.length === 0 && !mayEnter) return null;
  return (
    <Section extra={mayEnter && <ConsultForButton handlings={handling} />} title={t('consultations.title')}>
      {held.length === 0 && <span className={styles.by}>{t('consultFor.none')}</span>}
      <ul className={styles.list}>
        {held.map(({ key, heldOn, mode, summary, unit, recordedByName, isOnBehalf, doesCount }) => (
          <li className={styles.one} key={key}>
            <span className={styles.head}>
              <strong>{longDate(heldOn, locale)}</strong>
              <Tag>{word(consultationModeTerms[mode])}</Tag>
              <span>{unit}</span>
              {!doesCount && <Tag kind="late">{t('consultFor.contested')}</Tag>}
              <span className={styles.by}>
                {t(isOnBehalf ? 'consultFor.by' : 'consultations.by', { name: recordedByName })}
              </span>
            </span>
            <span className={styles.summary}>{summary}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ConsultForButton({ handlings }: Pick<ComponentProps<typeof ConsultForDrawer>, 'handlings'>) {
  const { t } = useTranslation('handling');
  const [isOpen, setOpen] = useState(false);
  return (
    <span data-print="no">
      <Button onClick={() => setOpen(true)}>{t('consultFor.do')}</Button>
      {isOpen && <ConsultForDrawer handlings={handlings} onClose={() => setOpen(false)} />}
    </span>
  );
}
