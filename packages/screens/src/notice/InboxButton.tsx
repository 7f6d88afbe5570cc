import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './InboxButton.module.css';
import { UnreadNoticesDocument } from './UnreadNotices.generated.ts';

/** In the band: the way to the inbox, with how many notices are unread, as of this moment. */
export function InboxButton() {
  const { t } = useTranslation('notice');
  const { WayLink } = useWays();
  const { data, refetch } = useQuery(UnreadNoticesDocument);
  useFollowedSuggestions(refetch);
  const count = data?.unreadNoticeCount ?? 0;
  return (
    <WayLink className={styles.button ?? ''} way={{ to: 'inbox' }}>
      {t('title')}
      {count > 0 && (
        <>
          <span aria-hidden className={styles.count}>
            {count > 99 ? '99+' : count}
          </span>
          <span className={styles.spoken}>{t('unreadCount', { count })}</span>
        </>
      )}
    </WayLink>
  );
}
