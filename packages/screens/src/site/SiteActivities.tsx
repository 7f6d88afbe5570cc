import { activityKindTerms, activityStateTerms } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import type { SiteOfDetail } from './SiteDetail.tsx';

/** What took place at a site and what is planned, the latest first, with the way to the plan of the quarter. */
export function SiteActivities({ site: { id, activities } }: { site: SiteOfDetail }) {
  const { t } = useTranslation('site');
  const word = useWord();
  const locale = useLocale();
  const { WayLink } = useWays();
  return (
    <>
      {activities.length === 0 && <p>{t('detail.noActivity')}</p>}
      {activities.map((activity) => {
        const isPassed = activity.state === 'PLANNED' && activity.plannedOn < today();
        return (
          <p key={activity.id}>
            {shortDate(activity.heldOn ?? activity.plannedOn, locale)} · {activity.title} ·{' '}
            {word(activityKindTerms[activity.kind])}{' '}
            <Tag kind={activity.state === 'HELD' ? 'ok' : isPassed ? 'late' : 'rest'}>
              {isPassed ? t('detail.passed') : word(activityStateTerms[activity.state])}
            </Tag>
          </p>
        );
      })}
      <WayLink way={{ to: 'activities', room: id }}>{t('detail.plan')}</WayLink>
    </>
  );
}
