import { useAct, useConnection } from '@renda/client';
import { BigButton, PhoneEmpty, PhoneError, PhoneLoading, Tag } from '@renda/ui/phone';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { Screen } from '../shell/Screen.tsx';
import { urls } from '../urls.ts';
import { NoticesPageDocument, type NoticesPageQuery } from './NoticesPage.generated.ts';
import styles from './NoticesPage.module.css';
import { ReadNoticesDocument } from './readNotices.generated.ts';

type Row = NoticesPageQuery['notices']['edges'][number]['node'];

/** What the deputy has been told, newest first; opening one marks it as read. */
export function NoticesPage() {
  const { t } = useTranslation('notice');
  return (
    <Screen kind="step" title={t('title')}>
      <Notices />
    </Screen>
  );
}

function Notices() {
  const { t } = useTranslation('notice');
  const { rows, failure, hasMore, isLoadingMore, loadMore, refresh } = useConnection(NoticesPageDocument, 'notices', {
    first: 20,
  });
  useFollowedSuggestions(refresh);
  const { act, isBusy } = useAct(ReadNoticesDocument, ['NoticesPage', 'UnreadNotices']);
  if (!rows) return failure ? <PhoneError {...failure} /> : <PhoneLoading />;
  if (rows.length === 0) return <PhoneEmpty text={t('emptyText')} title={t('empty')} />;
  const until = () => ({ input: { until: new Date().toISOString() } });
  return (
    <>
      {rows.some(({ isRead }) => !isRead) && (
        <BigButton isBusy={isBusy} kind="line" onClick={() => void act(until())}>
          {t('readAll')}
        </BigButton>
      )}
      <ul className={styles.notices}>
        {rows.map((notice) => (
          <li key={notice.id}>
            <NoticeLink notice={notice} onRead={(id) => void act({ input: { ids: [id] } })} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <BigButton isBusy={isLoadingMore} kind="line" onClick={loadMore}>
          {t('more')}
        </BigButton>
      )}
    </>
  );
}

function NoticeLink({ notice, onRead }: { notice: Row; onRead: (id: string) => void }) {
  const { t } = useTranslation('notice');
  const locale = useLocale();
  const { id, isRead, isLate, sentence, sentAt, suggestion, told } = notice;
  return (
    <Link
      className={styles.notice}
      onClick={() => !isRead && onRead(id)}
      params={{ suggestionId: suggestion.id }}
      to={urls.suggestion}
    >
      <span className={styles.sentence}>{sentence}</span>
      <span className={styles.about}>{suggestion.title}</span>
      <span className={styles.marks}>
        <time dateTime={sentAt}>{shortInstant(sentAt, locale)}</time>
        {isLate && <Tag kind="late">{t('late')}</Tag>}
        {told && <Tag kind="ok">{t('told', { name: told.byName, at: shortInstant(told.at, locale) })}</Tag>}
        {!isRead && <Tag kind="accent">{t('unread')}</Tag>}
      </span>
    </Link>
  );
}
