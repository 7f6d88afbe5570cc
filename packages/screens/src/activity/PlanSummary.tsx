import { type PeriodState, periodStates } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import styles from './QuarterPlan.module.css';
import type { RoomOfPlan } from './quarterPlan.ts';
import { StandingTag } from './StandingTag.tsx';

/** How many rooms stand where, and how many have nothing planned. */
export function PlanSummary({ rooms }: { rooms: readonly RoomOfPlan[] }) {
  const { t } = useTranslation('activity');
  const count = (state: PeriodState) => rooms.filter(({ standing }) => standing.state === state).length;
  const bare = rooms.filter(
    ({ standing: { state, plannedCount } }) => (state === 'DUE' || state === 'UPCOMING') && plannedCount === 0,
  );
  if (rooms.length === 0) return null;
  return (
    <section aria-label={t('summary.label')} className={styles.summary}>
      {periodStates
        .filter((state) => count(state) > 0)
        .map((state) => (
          <span key={state}>
            <StandingTag state={state} /> {t('summary.rooms', { count: count(state) })}
          </span>
        ))}
      {bare.length > 0 && <span>{t('summary.bare', { count: bare.length })}</span>}
    </section>
  );
}
