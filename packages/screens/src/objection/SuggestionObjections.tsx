import type { FragmentType } from '@apollo/client';
import { consultationModeTerms, objectionSubjectTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, shortInstant, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { recordNamed, useOpenForm } from '../ways/OpenActContext.ts';
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
  const open = found?.availableActs.includes('answerObjection') ? found.objections.filter(isOpen) : [];
  const form = useOpenForm((named) => recordNamed(named, 'answerObjection', open));
  if (!found || found.objections.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className={styles.list}>
        {found.objections.map((each) => (
          <ObjectionEntry
            key={each.id}
            objection={each}
            onAnswer={open.includes(each) ? () => form.show(`answerObjection.${each.id}`) : undefined}
          />
        ))}
      </ul>
      {form.open && <AnswerObjectionDrawer objection={form.open} onClose={form.close} suggestion={found} />}
    </Section>
  );
}

const isOpen = ({ isUpheld }: Objection) => isUpheld === null || isUpheld === undefined;

interface EntryProps {
  objection: Objection;
  /** Opens the form that answers it; undefined where the viewer may not. */
  onAnswer: (() => void) | undefined;
}

function ObjectionEntry({ objection, onAnswer }: EntryProps) {
  const { t } = useTranslation('objection');
  const word = useWord();
  const locale = useLocale();
  const { deputy, subject, reason, at, isUpheld, answer, answeredByName, consultation } = objection;
  return (
    <li className={styles.one}>
      <span className={styles.head}>
        <strong>{deputy.name}</strong>
        <span>{word(objectionSubjectTerms[subject])}</span>
        <Tag kind={isOpen(objection) ? 'due' : isUpheld ? 'late' : 'rest'}>
          {t(isOpen(objection) ? 'state.open' : isUpheld ? 'state.upheld' : 'state.notUpheld')}
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
      {onAnswer && (
        <span>
          <Button data-print="no" onClick={onAnswer} type="primary">
            {t('answer')}
          </Button>
        </span>
      )}
    </li>
  );
}
