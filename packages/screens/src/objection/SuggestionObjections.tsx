import type { FragmentType } from '@apollo/client';
import { consultationModeTerms, objectionSubjectTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, shortInstant, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { AnswerObjectionDrawer } from './AnswerObjectionDrawer.tsx';
import styles from './Objections.module.css';
import {
  type SuggestionObjections_suggestionFragment,
  SuggestionObjections_suggestionFragmentDoc,
} from './SuggestionObjections.generated.ts';

export type Contested = SuggestionObjections_suggestionFragment;
export type Objection = Contested['objections'][number];

/** What deputies object to, why, and what was answered; the open ones with the button to answer. */
export function SuggestionObjections({
  suggestion,
}: {
  suggestion: FragmentType<SuggestionObjections_suggestionFragment>;
}) {
  const { t } = useTranslation('objection');
  const found = useRecord(SuggestionObjections_suggestionFragmentDoc, 'SuggestionObjections_suggestion', suggestion);
  if (!found || found.objections.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className={styles.list}>
        {found.objections.map((each) => (
          <ObjectionEntry key={each.id} objection={each} suggestion={found} />
        ))}
      </ul>
    </Section>
  );
}

function ObjectionEntry({ objection, suggestion }: { objection: Objection; suggestion: Contested }) {
  const { t } = useTranslation('objection');
  const word = useWord();
  const locale = useLocale();
  const { deputy, subject, reason, at, isUpheld, answer, answeredByName, consultation } = objection;
  const isOpen = isUpheld === null || isUpheld === undefined;
  return (
    <li className={styles.one}>
      <span className={styles.head}>
        <strong>{deputy.name}</strong>
        <span>{word(objectionSubjectTerms[subject])}</span>
        <Tag kind={isOpen ? 'due' : isUpheld ? 'late' : 'rest'}>
          {t(isOpen ? 'state.open' : isUpheld ? 'state.upheld' : 'state.notUpheld')}
        </Tag>
        <span className={styles.note}>{shortInstant(at, locale)}</span>
      </span>
      {consultation && (
        <span className={styles.note}>
          {t('consultation', {
            unit: consultation.unit,
            date: longDate(consultation.heldOn, locale),
            mode: word(consultationModeTerms[consultation.mode]),
          })}
        </span>
      )}
      <p className={styles.text}>{reason}</p>
      {answer && <p className={styles.answer}>{t('answered', { name: answeredByName ?? '', answer })}</p>}
      {isOpen && suggestion.availableActs.includes('answerObjection') && (
        <AnswerButton objection={objection} suggestion={suggestion} />
      )}
    </li>
  );
}

function AnswerButton(props: { objection: Objection; suggestion: Contested }) {
  const { t } = useTranslation('objection');
  const [isOpen, setOpen] = useState(false);
  return (
    <span>
      <Button data-print="no" onClick={() => setOpen(true)} type="primary">
        {t('answer')}
      </Button>
      {isOpen && <AnswerObjectionDrawer {...props} onClose={() => setOpen(false)} />}
    </span>
  );
}
