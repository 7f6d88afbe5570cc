import { type ConnectionRows, useConnection } from '@renda/client';
import {
  Card,
  ClockShape,
  EmptyState,
  ErrorState,
  Loading,
  PageHeader,
  Section,
  Tag,
  WarningShape,
} from '@renda/ui/desktop';
import { longDate, shortInstant, today, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { ListExport } from '../paper/ListExport.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { InboxScreenDocument, type InboxScreenQuery } from './InboxScreen.generated.ts';
import styles from './InboxScreen.module.css';
import type { InboxSearch } from './inboxSearch.ts';
import { useReadNotices } from './useReadNotices.ts';

type Row = InboxScreenQuery['notices']['edges'][number]['node'];

interface Props {
  search: InboxSearch;
  onSearch: (search: InboxSearch) => void;
}

/** What one has been told, newest first, a day after the other; opening one marks it as read. */
export function InboxScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('notice');
  const { read, isBusy } = useReadNotices();
  const filter = { isUnread: search.unread ?? null };
  const list = useConnection(InboxScreenDocument, 'notices', { first: 50, filter });
  useFollowedSuggestions(list.refresh);
  return (
    <>
      <PageHeader
        actions={
          <>
            <ListExport filter={filter} kinds={['notices']} />
            <Button
              aria-pressed={search.unread === true}
              onClick={() => onSearch(search.unread ? {} : { unread: true })}
              shape="round"
              type={search.unread ? 'primary' : 'default'}
            >
              {t('unreadOnly')}
            </Button>
            <Button loading={isBusy} onClick={() => read({ until: new Date().toISOString() })}>
              {t('readAll')}
            </Button>
          </>
        }
        title={t('title')}
      />
      <Card>
        <Section>
          <Notices isFiltered={search.unread === true} list={list} onRead={(id) => read({ ids: [id] })} />
        </Section>
      </Card>
    </>
  );
}

interface NoticesProps {
  list: ConnectionRows<Row>;
  isFiltered: boolean;
  onRead: (id: string) => void;
}

function Notices({ list, isFiltered, onRead }: NoticesProps) {
  const { t } = useTranslation('notice');
  const locale = useLocale();
  const { rows, failure, hasMore, isLoadingMore, loadMore } = list;
  if (failure && !rows) return <ErrorState {...failure} />;
  if (!rows) return <Loading />;
  if (rows.length === 0)
    return isFiltered ? (
      <EmptyState text={t('noneUnreadText')} title={t('noneUnread')} />
    ) : (
      <EmptyState text={t('emptyText')} title={t('empty')} />
    );
  return (
    <>
      {byDay(rows).map(({ day, notices }) => (
        <section key={day}>
          <h2 className={styles.day}>{longDate(day, locale)}</h2>
          <ul className={styles.notices}>
            {notices.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} onRead={onRead} />
            ))}
          </ul>
        </section>
      ))}
      {failure && <p className={styles.more}>{failure.text}</p>}
      {hasMore && (
        <p className={styles.more}>
          <Button loading={isLoadingMore} onClick={loadMore}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}

/** Runs of notices that were sent on the same day. */
function byDay(rows: readonly Row[]): { day: string; notices: Row[] }[] {
  const days: { day: string; notices: Row[] }[] = [];
  for (const row of rows) {
    const day = today(new Date(row.sentAt));
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(row);
    else days.push({ day, notices: [row] });
  }
  return days;
}

interface LineProps {
  notice: Row;
  onRead: (id: string) => void;
}

function NoticeLine({ notice, onRead }: LineProps) {
  const { t } = useTranslation('notice');
  const locale = useLocale();
  const { go } = useWays();
  const { id, kind, isLate, isRead, sentence, sentAt, suggestion, told } = notice;
  const open = () => {
    if (!isRead) onRead(id);
    go({ to: 'suggestion', id: suggestion.id });
  };
  return (
    <li>
      <button className={`${styles.notice} ${isRead ? '' : styles.unread}`} onClick={open} type="button">
        <span className={styles.shape}>{kind === 'DUE' && (isLate ? <WarningShape /> : <ClockShape />)}</span>
        <span className={styles.words}>
          <span className={styles.sentence}>{sentence}</span>
          <span className={styles.about}>
            {suggestion.officialNumber} {suggestion.title}
          </span>
        </span>
        {told && <Tag kind="ok">{t('told', { name: told.byName, at: shortInstant(told.at, locale) })}</Tag>}
        {!isRead && <Tag kind="accent">{t('unread')}</Tag>}
        <time className={styles.at} dateTime={sentAt}>
          {shortInstant(sentAt, locale)}
        </time>
      </button>
    </li>
  );
}
