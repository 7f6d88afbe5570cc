import { shortDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivityAct, ActivityCard } from './ActivityCard.tsx';
import styles from './QuarterPlan.module.css';
import type { ActivityOfPlan, RoomOfPlan } from './quarterPlan.ts';
import { StandingTag } from './StandingTag.tsx';

interface Props {
  room: RoomOfPlan;
  activities: readonly ActivityOfPlan[];
  isLookedAt: boolean;
  onPlan: () => void;
  onAct: (act: ActivityAct, activity: ActivityOfPlan) => void;
}

/** One room with where it stands in the quarter and its activities. */
export function RoomPlanRow({ room, activities, isLookedAt, onPlan, onAct }: Props) {
  const { t } = useTranslation('activity');
  const locale = useLocale();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLookedAt) void place.current?.scrollIntoView({ block: 'center' });
  }, [isLookedAt]);
  const { state, dueOn } = room.standing;
  const isOpen = state === 'DUE' || state === 'UPCOMING' || state === 'LATE';
  return (
    <li className={`${styles.room} ${isLookedAt ? styles.looked : ''}`} ref={place}>
      <div className={styles.head}>
        <h2>{room.name}</h2>
        <StandingTag state={state} />
        <p className={styles.note}>
          {room.holderName ? t('room.holder', { name: room.holderName }) : t('room.noHolder')}
        </p>
        {isOpen && <p className={styles.note}>{t('room.due', { date: shortDate(dueOn, locale) })}</p>}
      </div>
      <ul className={styles.cards}>
        {activities.map((activity) => (
          <ActivityCard activity={activity} key={activity.id} onAct={onAct} />
        ))}
        {activities.length === 0 && <li className={styles.none}>{t('room.none')}</li>}
        {room.mayPlan && (
          <li className={styles.add}>
            <Button aria-label={t('plan.openAt', { name: room.name })} onClick={onPlan}>
              {t('plan.open')}
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}
