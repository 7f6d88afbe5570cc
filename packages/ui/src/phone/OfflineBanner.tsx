import { useTranslation } from 'react-i18next';
import { WarningShape } from '../marks/shapes.tsx';
import styles from './OfflineBanner.module.css';

interface Props {
  /** `offline`: the device has no network; `unreachable`: it has, but the server doesn't answer. */
  network: 'online' | 'offline' | 'unreachable';
  /** How many things wait to be sent by themselves. */
  waiting?: number;
}

/** Says that there is no network, and what that means for what one is doing. Nothing while there is. */
export function OfflineBanner({ network, waiting = 0 }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div aria-live="polite" className={styles.region}>
      {network !== 'online' && (
        <p className={styles.banner}>
          <WarningShape />
          {network === 'unreachable'
            ? t('offline.unreachable')
            : waiting > 0
              ? t('offline.waiting', { waiting })
              : t('offline.body')}
        </p>
      )}
    </div>
  );
}
