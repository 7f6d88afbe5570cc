import { useTranslation } from 'react-i18next';
import { setAppearance, useAppearance } from '../theme/appearance.ts';
import styles from './LargePrintSwitch.module.css';

/** Large print on or off, within reach on the first screen. */
export function LargePrintSwitch() {
  const { t } = useTranslation('ui');
  const { scale } = useAppearance();
  return (
    <button
      aria-pressed={scale > 1}
      className={styles.switch}
      onClick={() => setAppearance({ scale: scale > 1 ? 1 : 1.3 })}
      type="button"
    >
      <span className={styles.pill}>{t('frame.largePrint')}</span>
    </button>
  );
}
