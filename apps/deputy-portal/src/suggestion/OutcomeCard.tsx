import { CheckShape } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import styles from './OutcomeCard.module.css';
import type { SuggestionSearch } from './suggestionSearch.ts';

/** What the viewer has just done, and that it counted. */
export function OutcomeCard({ done }: { done: NonNullable<SuggestionSearch['done']> }) {
  const { t } = useTranslation('suggestion');
  return (
    <div className={styles.card} role="status">
      <span aria-hidden="true" className={styles.shape}>
        <CheckShape />
      </span>
      <p>
        <strong>{t(`done.${done}.title`)}</strong>
        {t(`done.${done}.text`)}
      </p>
    </div>
  );
}
