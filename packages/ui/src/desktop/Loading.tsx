import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Grey lines in the place of what is coming. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div aria-busy="true" aria-label={t('state.loading')} className={styles.lines} role="status">
      {Array.from({ length: lines }, (_, line) => (
        <span className={styles.line} key={line} />
      ))}
    </div>
  );
}
