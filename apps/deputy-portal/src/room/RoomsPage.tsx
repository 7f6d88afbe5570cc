import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { PhoneEmpty, PhoneError, PhoneLinkCard, PhoneLoading } from '@renda/ui/phone';
import { shortDate, useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '../shell/Screen.tsx';
import { urls } from '../urls.ts';
import { RoomsPageDocument } from './RoomsPage.generated.ts';
import { StandingTag } from './StandingTag.tsx';

/** The rooms that a deputy holds, each with where it stands in this quarter. */
export function RoomsPage() {
  const { t } = useTranslation('room');
  return (
    <Screen kind="step" title={t('title')}>
      <Rooms />
    </Screen>
  );
}

function Rooms() {
  const { t } = useTranslation('room');
  const locale = useLocale();
  const { data, error, refetch } = useQuery(RoomsPageDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading />;
  }
  if (data.heldRoomPlans.length === 0) return <PhoneEmpty text={t('emptyText')} title={t('empty')} />;
  return data.heldRoomPlans.map(({ siteId, name, standing: { state, dueOn, plannedCount } }) => (
    <PhoneLinkCard
      key={siteId}
      renderLink={(className, children) => (
        <Link className={className} params={{ siteId }} to={urls.room}>
          {children}
        </Link>
      )}
      tag={<StandingTag state={state} />}
      text={
        (state === 'DUE' || plannedCount > 0) &&
        t(state === 'DUE' ? 'due' : 'planned', { date: shortDate(dueOn, locale), count: plannedCount })
      }
      title={name}
    />
  ));
}
