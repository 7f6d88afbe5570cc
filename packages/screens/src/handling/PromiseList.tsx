import { type CommitmentState, commitmentStateTerms } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './PromiseList.module.css';

interface Promised {
  readonly id: string;
  readonly what: string;
  readonly responsible: string;
  readonly dueOn: string;
  /** Told once the reply that makes it has been issued. */
  readonly state?: CommitmentState;
  readonly isMade?: boolean;
}

const kinds = { OPEN: 'rest', REPORTED: 'due', PASSED: 'ok', FAILED: 'late', SUPERSEDED: 'rest' } as const;

/** What a reply promises, drawn from it: what, who, by when, and how it stands. */
export function PromiseList({ commitments }: { commitments: readonly Promised[] }) {
  const { t } = useTranslation('handling');
  const word = useWord();
  const locale = useLocale();
  if (commitments.length === 0) return null;
  return (
    <section aria-label={t('promise.title')}>
      <h4 className={styles.title}>{t('promise.title')}</h4>
      <ol className={styles.list}>
        {commitments.map(({ id, what, responsible, dueOn, state, isMade }) => (
          <li className={state === 'SUPERSEDED' ? styles.past : undefined} key={id}>
            <span>{what}</span>
            <span className={styles.facts}>
              {t('promise.byWhom', { name: responsible, date: longDate(dueOn, locale) })}
              {state && isMade && <Tag kind={kinds[state]}>{word(commitmentStateTerms[state])}</Tag>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
