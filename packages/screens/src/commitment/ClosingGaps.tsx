import { useTranslation } from 'react-i18next';
import styles from './SuggestionCommitments.module.css';

/** What is missing before a suggestion can be closed, said before anybody tries. */
export function ClosingGaps({ gaps }: { gaps: readonly string[] }) {
  const { t } = useTranslation('commitment');
  if (gaps.length === 0) return null;
  return (
    <div className={styles.gaps} role="note">
      <strong>{t('gaps')}</strong>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}
