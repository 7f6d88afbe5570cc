import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { WarningShape } from '../marks/shapes.tsx';
import styles from './State.module.css';

interface Props {
  title?: string;
  text?: string;
  onRetry?: () => void;
}

/** Something could not be loaded or shown; a way to try again. */
export function ErrorState({ title, text, onRetry }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.state} role="alert">
      <span className={`${styles.shape} ${styles.late}`}>
        <WarningShape />
      </span>
      <p className={styles.title}>{title ?? t('state.failed')}</p>
      <p className={styles.text}>{text ?? t('state.failedBody')}</p>
      {onRetry && (
        <Button className={styles.action} onClick={onRetry} type="primary">
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}
