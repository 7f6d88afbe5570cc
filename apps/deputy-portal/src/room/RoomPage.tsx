import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { BigButton, PhoneCard, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { shortDate, useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LostPage } from '../shell/LostPage.tsx';
import { Screen } from '../shell/Screen.tsx';
import { urls } from '../urls.ts';
import { ActivityCard } from './ActivityCard.tsx';
import { HoldForm } from './HoldForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import { RoomPageDocument, type RoomPageQuery } from './RoomPage.generated.ts';
import { StandingTag } from './StandingTag.tsx';

const route = getRouteApi('/shell/rooms/$siteId');

export type ActivityOfRoom = RoomPageQuery['activities']['edges'][number]['node'];

/** One room that a deputy holds: where it stands, its activities, and planning and recording them. */
export function RoomPage() {
  const { t } = useTranslation('room');
  const { siteId } = route.useParams();
  const { data, error, refetch } = useQuery(RoomPageDocument, {
    variables: { siteId },
    fetchPolicy: 'cache-and-network',
  });
  if (data && !data.roomPlan) return <LostPage />;
  return (
    <Screen backTo={urls.rooms} kind="step" title={data?.roomPlan?.name ?? t('title')}>
      {data ? (
        <Room data={data} onChanged={() => void refetch()} />
      ) : error ? (
        <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} />
      ) : (
        <PhoneLoading />
      )}
    </Screen>
  );
}

function Room({ data, onChanged }: { data: RoomPageQuery; onChanged: () => void }) {
  const { t } = useTranslation('room');
  const locale = useLocale();
  const [form, setForm] = useState<'plan' | ActivityOfRoom | null>(null);
  const close = () => setForm(null);
  const done = () => {
    close();
    onChanged();
  };
  const { roomPlan, activities } = data;
  if (!roomPlan) return null;
  if (form === 'plan') return <PlanForm onClose={close} onDone={done} siteId={roomPlan.siteId} />;
  if (form) return <HoldForm activity={form} onClose={close} onDone={done} />;
  const { state, dueOn, plannedCount } = roomPlan.standing;
  return (
    <>
      <PhoneCard
        tag={<StandingTag state={state} />}
        text={
          (state === 'DUE' || plannedCount > 0) &&
          t(state === 'DUE' ? 'due' : 'planned', { date: shortDate(dueOn, locale), count: plannedCount })
        }
        title={t('thisQuarter')}
      >
        {roomPlan.mayPlan && (
          <BigButton kind="line" onClick={() => setForm('plan')}>
            {t('plan.open')}
          </BigButton>
        )}
      </PhoneCard>
      {activities.edges.map(({ node }) => (
        <ActivityCard activity={node} key={node.id} onHold={() => setForm(node)} />
      ))}
    </>
  );
}
