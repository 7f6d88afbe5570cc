import { useQuery } from '@apollo/client/react';
import { useIdempotencyKey } from '@renda/client';
import { chinaDate } from '@renda/domain';
import { longDate, useLocale } from '@renda/ui/texts';
import { Alert, Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import {
  CalendarFeedsDocument,
  OpenCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from './CalendarFeeds.generated.ts';
import styles from './QuarterPlan.module.css';

interface Props {
  /** The township whose feed may be opened; null for who keeps none. */
  townshipId: string | null;
  onClose: () => void;
}

/** Opens secret addresses for calendar programmes, shows each once, and revokes those in use. */
export function CalendarFeedsModal({ townshipId, onClose }: Props) {
  const { t } = useTranslation('activity');
  const { key, renew } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(OpenCalendarFeedDocument);
  const { data, refetch } = useQuery(CalendarFeedsDocument, { fetchPolicy: 'cache-and-network' });
  const [address, setAddress] = useState<string | null>(null);
  const open = async (of: string | null) => {
    const done = await send({ input: { idempotencyKey: key, townshipId: of } });
    renew();
    if (done?.path) setAddress(new URL(done.path, window.location.origin).href);
    await refetch();
  };
  const refused = refusal ?? invalid?.message;
  return (
    <Modal footer={null} onCancel={onClose} open title={t('feed.title')}>
      <div className={styles.feeds}>
        <p>{t('feed.text')}</p>
        <Space wrap>
          {townshipId && (
            <Button loading={isBusy} onClick={() => void open(townshipId)}>
              {t('feed.openTownship')}
            </Button>
          )}
          <Button loading={isBusy} onClick={() => void open(null)}>
            {t('feed.openOwn')}
          </Button>
        </Space>
        {address && (
          <Alert description={<Input readOnly value={address} />} showIcon title={t('feed.once')} type="success" />
        )}
        {refused && <Alert role="alert" showIcon title={refused} type="error" />}
        <ul className={styles.proposals}>
          {(data?.calendarFeeds ?? []).map((feed) => (
            <Feed feed={feed} key={feed.id} onRevoked={() => void refetch()} />
          ))}
        </ul>
      </div>
    </Modal>
  );
}

interface FeedProps {
  feed: { id: string; openedByName: string; openedAt: string; township?: { name: string } | null };
  onRevoked: () => void;
}

function Feed({ feed: { id, openedByName, openedAt, township }, onRevoked }: FeedProps) {
  const { t } = useTranslation('activity');
  const locale = useLocale();
  const { send, isBusy } = useMove(RevokeCalendarFeedDocument);
  const revoke = async () => {
    if (await send({ input: { feedId: id } })) onRevoked();
  };
  const date = longDate(chinaDate(new Date(openedAt)), locale);
  return (
    <li>
      <span>{t('feed.opened', { what: township?.name ?? t('feed.own'), name: openedByName, date })}</span>
      <Button danger loading={isBusy} onClick={() => void revoke()}>
        {t('feed.revoke')}
      </Button>
    </li>
  );
}
