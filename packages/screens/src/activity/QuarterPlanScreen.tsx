import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { quarterOf, quarterWords } from '@renda/domain';
import { EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { App, Button, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { CalendarFeedsModal } from './CalendarFeedsModal.tsx';
import { CancelActivity } from './CancelActivity.tsx';
import { CopyPlanModal } from './CopyPlanModal.tsx';
import { HoldDrawer } from './HoldDrawer.tsx';
import { PlanDrawer } from './PlanDrawer.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { QuarterChoice } from './QuarterChoice.tsx';
import styles from './QuarterPlan.module.css';
import { QuarterPlanScreenDocument } from './QuarterPlanScreen.generated.ts';
import type { ActivityOfPlan, QuarterPlan, RoomOfPlan } from './quarterPlan.ts';
import type { QuarterSearch } from './quarterSearch.ts';
import { RoomPlanRow } from './RoomPlanRow.tsx';

interface Props {
  townshipId: string;
  search: QuarterSearch;
  onSearch: (search: QuarterSearch) => void;
  /** Above the title: the way to the townships. */
  eyebrow?: ReactNode;
}

/** A township's plan of a quarter: rooms as rows, activities as cards. */
export function QuarterPlanScreen({ townshipId, search, onSearch, eyebrow }: Props) {
  const { t } = useTranslation('activity');
  const quarter = search.quarter ?? quarterOf(today());
  const { data, previousData, error, refetch } = useQuery(QuarterPlanScreenDocument, {
    variables: { townshipId, quarter },
    fetchPolicy: 'cache-and-network',
  });
  const plan = (data ?? previousData)?.quarterPlan;
  const setQuarter = (chosen: string) => onSearch(chosen === quarterOf(today()) ? {} : { quarter: chosen });
  if (plan) {
    return <Plan eyebrow={eyebrow} onChanged={refetch} onQuarter={setQuarter} plan={plan} room={search.room} />;
  }
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  if (data) return <EmptyState title={t('lost')} />;
  return <Loading lines={10} />;
}

interface PlanProps {
  plan: QuarterPlan;
  eyebrow: ReactNode;
  /** The room that is looked at, from the address. */
  room: string | undefined;
  onChanged: () => Promise<unknown>;
  onQuarter: (quarter: string) => void;
}

type Form =
  | { kind: 'plan'; room: RoomOfPlan }
  | { kind: 'change' | 'hold' | 'cancel'; activity: ActivityOfPlan }
  | { kind: 'copy' | 'feeds' };

function Plan({ plan, eyebrow, room: looked, onChanged, onQuarter }: PlanProps) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const { message } = App.useApp();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  const done = async (told: string) => {
    close();
    void message.success(told);
    await onChanged();
  };
  const copyable = plan.rooms.filter((room) => room.mayPlan && room.copied.length > 0);
  const title = t('title', { township: plan.township.name, quarter: word(quarterWords(plan.quarter)) });
  const copy = copyable.length > 0 && <Button onClick={() => setForm({ kind: 'copy' })}>{t('copy.open')}</Button>;
  return (
    <>
      <PageHeader
        actions={
          <Space wrap>
            {copy}
            <Button onClick={() => setForm({ kind: 'feeds' })}>{t('feed.open')}</Button>
          </Space>
        }
        eyebrow={eyebrow}
        title={title}
      />
      <QuarterChoice onQuarter={onQuarter} quarter={plan.quarter} />
      <PlanSummary rooms={plan.rooms} />
      {plan.rooms.length === 0 && <EmptyState text={t('emptyText')} title={t('empty')} />}
      <ul className={styles.rooms}>
        {plan.rooms.map((room) => (
          <RoomPlanRow
            activities={plan.activities.filter(({ site }) => site.id === room.siteId)}
            isLookedAt={room.siteId === looked}
            key={room.siteId}
            onAct={(kind, activity) => setForm({ kind, activity })}
            onPlan={() => setForm({ kind: 'plan', room })}
            room={room}
          />
        ))}
      </ul>
      <Forms form={form} onClose={close} onDone={done} plan={plan} />
    </>
  );
}

interface FormsProps {
  form: Form | null;
  plan: QuarterPlan;
  onClose: () => void;
  onDone: (told: string) => Promise<void>;
}

/** The form that is open. */
function Forms({ form, plan, ...on }: FormsProps) {
  switch (form?.kind) {
    case 'plan':
      return <PlanDrawer activity={null} place={form.room} quarter={plan.quarter} {...on} />;
    case 'change': {
      const place = { siteId: form.activity.site.id, name: form.activity.site.name };
      return <PlanDrawer activity={form.activity} place={place} quarter={plan.quarter} {...on} />;
    }
    case 'hold':
      return <HoldDrawer activity={form.activity} {...on} />;
    case 'cancel':
      return <CancelActivity activity={form.activity} {...on} />;
    case 'feeds':
      return <CalendarFeedsModal onClose={on.onClose} townshipId={plan.mayOpenFeed ? plan.township.id : null} />;
    case 'copy':
      return <CopyPlanModal plan={plan} {...on} />;
    default:
      return null;
  }
}
