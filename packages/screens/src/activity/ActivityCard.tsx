import { activityKindTerms, activityStateTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './QuarterPlan.module.css';
import type { ActivityOfPlan } from './quarterPlan.ts';

/** What may be done with an activity on its card. */
export type ActivityAct = 'change' | 'hold' | 'cancel';

interface Props {
  activity: ActivityOfPlan;
  onAct: (act: ActivityAct, activity: ActivityOfPlan) => void;
}

/** One activity: its day, kind and subject, what came of it, and what may be done. */
export function ActivityCard({ activity, onAct }: Props) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const locale = useLocale();
  const { kind, title, plannedOn, heldOn, state, mayChange, availableMoves } = activity;
  const acts: ActivityAct[] = [
    ...availableMoves.filter((move) => move === 'hold'),
    ...(mayChange ? ['change' as const] : []),
    ...availableMoves.filter((move) => move === 'cancel'),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <b>{shortDate(heldOn ?? plannedOn, locale)}</b>
        <StateTag activity={activity} />
        <span className={styles.note}>{word(activityKindTerms[kind])}</span>
      </div>
      <p className={styles.title}>{title}</p>
      <Outcome activity={activity} />
      {acts.length > 0 && (
        <div className={styles.acts}>
          {acts.map((act) => (
            <Button
              key={act}
              onClick={() => onAct(act, activity)}
              size="small"
              type={act === 'hold' && state === 'PLANNED' ? 'primary' : 'default'}
            >
              {t(act === 'hold' && state === 'HELD' ? 'act.correct' : `act.${act}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** Its state; a planned one whose day has passed is late. */
function StateTag({ activity: { state, plannedOn } }: { activity: ActivityOfPlan }) {
  const { t } = useTranslation('activity');
  const word = useWord();
  if (state === 'PLANNED' && plannedOn < today()) return <Tag kind="late">{t('passed')}</Tag>;
  const kinds = { PLANNED: 'accent', HELD: 'ok', CANCELLED: 'rest' } as const satisfies Record<typeof state, TagKind>;
  return <Tag kind={kinds[state]}>{word(activityStateTerms[state])}</Tag>;
}

function Outcome({ activity }: { activity: ActivityOfPlan }) {
  const { t } = useTranslation('activity');
  const { outcome, material, cancelReason, participants, voterCount, attachments, state } = activity;
  const names = participants.map(({ person }) => person.name).join(t('joint'));
  if (state === 'CANCELLED') return <p className={styles.note}>{t('cancelled', { reason: cancelReason ?? '' })}</p>;
  if (state === 'PLANNED') return material ? <p className={styles.note}>{t('material', { material })}</p> : null;
  return (
    <>
      <p className={styles.outcome}>{outcome}</p>
      <p className={styles.note}>
        {[names && t('people', { names }), t('voters', { count: voterCount ?? 0 })]
          .filter(Boolean)
          .join(t('semicolon'))}
      </p>
      {attachments.length > 0 && (
        <p className={styles.files}>
          {attachments.map(({ id, name, url }) => (
            <a href={url} key={id} rel="noreferrer" target="_blank">
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
