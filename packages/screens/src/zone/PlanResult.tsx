import { Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolderPlanQuery } from './HolderPlan.generated.ts';
import styles from './Plan.module.css';
import type { ZoneBoard } from './zoneBoard.ts';

export type HolderPlan = Extract<HolderPlanQuery['holderPlan'], { __typename: 'HolderPlan' }>;

interface Props {
  board: ZoneBoard;
  plan: HolderPlan;
  /** The places whose change is not wanted. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** What a plan brings, each member's load before and after, and its changes to tick. */
export function PlanResult({ board, plan, left, onLeft }: Props) {
  const { t } = useTranslation('zone');
  const { before, after, changes } = plan;
  const found = useRef<HTMLElement>(null);
  useEffect(() => {
    if (plan) found.current?.scrollIntoView({ block: 'start' });
  }, [plan]);
  return (
    <section aria-label={t('plan.result')} className={styles.result} ref={found}>
      <h3>{t('plan.result')}</h3>
      {changes.length === 0 ? (
        <p>{t('plan.nothing')}</p>
      ) : (
        <>
          <p>
            {t('plan.brings', { before: before.total, after: after.total, balance: after.balance, keep: after.keep })}{' '}
            {t(plan.isBest ? 'plan.best' : 'plan.notProved')}
          </p>
          <Loads plan={plan} />
          <h3>{t('plan.changes', { count: changes.length })}</h3>
          <ul className={styles.limits}>
            {changes.map((change) => (
              <Change
                board={board}
                change={change}
                isTaken={!left.has(change.place.placeId)}
                key={change.place.placeId}
                onTaken={(isTaken) => onLeft(toggled(left, change.place.placeId, isTaken))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function toggled(left: ReadonlySet<string>, placeId: string, isTaken: boolean): ReadonlySet<string> {
  const next = new Set(left);
  if (isTaken) next.delete(placeId);
  else next.add(placeId);
  return next;
}

function Loads({ plan }: { plan: HolderPlan }) {
  const { t } = useTranslation('zone');
  const most = Math.max(1, ...plan.loads.flatMap(({ before, after }) => [before, after]));
  const width = (load: number) => ({ width: `${(100 * load) / most}%` });
  return (
    <ul className={styles.loads}>
      {plan.loads.map(({ member, before, after }) => (
        <li className={styles.load} key={member.postId}>
          <span>{member.name}</span>
          <span aria-hidden="true" className={styles.bars}>
            <span className={styles.before} style={width(before)} />
            <span className={styles.after} style={width(after)} />
          </span>
          <span>{t('plan.load', { before, after })}</span>
        </li>
      ))}
    </ul>
  );
}

interface ChangeProps {
  board: ZoneBoard;
  change: HolderPlan['changes'][number];
  isTaken: boolean;
  onTaken: (isTaken: boolean) => void;
}

function Change({ board, change, isTaken, onTaken }: ChangeProps) {
  const { t } = useTranslation('zone');
  const { place, to, worth } = change;
  const from = board.places.find(({ placeId }) => placeId === place.placeId)?.holder?.name;
  return (
    <li>
      <Checkbox checked={isTaken} onChange={(event) => onTaken(event.target.checked)}>
        {t(from ? 'plan.change' : 'plan.changeFromNobody', { place: place.name, from: from ?? '', to: to.name })}
        <span className={styles.hint}>{worth === null ? t('plan.held') : t('plan.worth', { count: worth })}</span>
      </Checkbox>
    </li>
  );
}
