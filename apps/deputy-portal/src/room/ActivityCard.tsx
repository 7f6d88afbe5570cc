import { activityKindTerms, activityStateTerms } from '@renda/domain';
import { BigButton, PhoneCard, Tag, type TagKind } from '@renda/ui/phone';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import type { ActivityOfRoom } from './RoomPage.tsx';

const kinds = { PLANNED: 'accent', HELD: 'ok', CANCELLED: 'rest' } as const satisfies Record<string, TagKind>;

/** One activity: its day and subject, what came of it, and the way to record it. */
export function ActivityCard({ activity, onHold }: { activity: ActivityOfRoom; onHold: () => void }) {
  const { t } = useTranslation('room');
  const locale = useLocale();
  const { state, kind, title, plannedOn, heldOn, outcome, material, cancelReason, voterCount, attachments } = activity;
  const isPassed = state === 'PLANNED' && plannedOn < today();
  const facts = {
    PLANNED: material && t('material', { material }),
    HELD: t('held', { outcome: outcome ?? '', count: voterCount ?? 0 }),
    CANCELLED: t('cancelled', { reason: cancelReason ?? '' }),
  };
  return (
    <PhoneCard
      kind={`${shortDate(heldOn ?? plannedOn, locale)} · ${activityKindTerms[kind][locale]}`}
      tag={
        <Tag kind={isPassed ? 'late' : kinds[state]}>{isPassed ? t('passed') : activityStateTerms[state][locale]}</Tag>
      }
      text={facts[state]}
      title={title}
    >
      {attachments.map(({ id, name, url }) => (
        <a href={url} key={id} rel="noreferrer" target="_blank">
          {name}
        </a>
      ))}
      {activity.availableMoves.includes('hold') && (
        <BigButton kind={state === 'PLANNED' ? 'solid' : 'line'} onClick={onHold}>
          {t(state === 'PLANNED' ? 'hold.open' : 'hold.correct')}
        </BigButton>
      )}
    </PhoneCard>
  );
}
