import { maxPassedOn, mostPlanWeight, planWeights } from '@renda/domain';
import { longDate, useLocale } from '@renda/ui/texts';
import { InputNumber, Slider } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Plan.module.css';
import { type BoardMember, loadOf, type ZoneBoard } from './zoneBoard.ts';

type Weight = keyof typeof planWeights;
const weights = Object.keys(planWeights) as Weight[];

/** What a plan is asked by: the weights, and what members may hold at most; who is not named may hold as much as it takes. */
export interface Asked {
  weights: Record<Weight, number>;
  limits: Readonly<Record<string, number>>;
}

/** The usual weights; whoever is known to leave is to hold nothing more. */
export const usualAsked = ({ members }: Pick<ZoneBoard, 'members'>): Asked => ({
  weights: {
    balance: planWeights.balance.usual,
    keep: planWeights.keep.usual,
    village: planWeights.village.usual,
    room: planWeights.room.usual,
  },
  limits: Object.fromEntries(members.flatMap(({ postId, leavesOn }) => (leavesOn ? [[postId, 0]] : []))),
});

/** The same as it is sent. */
export function askedOf({ weights: given, limits }: Asked) {
  return { weights: given, limits: Object.entries(limits).map(([postId, most]) => ({ postId, most })) };
}

interface Props {
  asked: Asked;
  board: ZoneBoard;
  onAsked: (asked: Asked) => void;
}

/** The weights as sliders, and for each member the most that they may hold. */
export function PlanQuestion({ asked, board, onAsked }: Props) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const setWeight = (weight: Weight, value: number) =>
    onAsked({ ...asked, weights: { ...asked.weights, [weight]: value } });
  const setLimit = (postId: string, most: number | null) => {
    const { [postId]: _, ...others } = asked.limits;
    onAsked({ ...asked, limits: most === null ? others : { ...others, [postId]: most } });
  };
  return (
    <>
      <h3>{t('plan.weights')}</h3>
      <div className={styles.weights}>
        {weights.map((weight) => (
          <WeightSlider
            key={weight}
            label={planWeights[weight].label[locale]}
            onChange={(value) => setWeight(weight, value)}
            value={asked.weights[weight]}
          />
        ))}
      </div>
      <h3>{t('plan.limits')}</h3>
      <p className={styles.hint}>{t('plan.limitsHint')}</p>
      <ul className={styles.limits}>
        {board.members.map((member) => (
          <LimitRow
            board={board}
            key={member.postId}
            member={member}
            most={asked.limits[member.postId] ?? null}
            onMost={(most) => setLimit(member.postId, most)}
          />
        ))}
      </ul>
    </>
  );
}

interface WeightProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

function WeightSlider({ label, value, onChange }: WeightProps) {
  const id = useId();
  return (
    <div className={styles.weight}>
      <span id={id}>{label}</span>
      <Slider ariaLabelledByForHandle={id} max={mostPlanWeight} min={0} onChange={onChange} value={value} />
      <b>{value}</b>
    </div>
  );
}

interface LimitProps {
  board: ZoneBoard;
  member: BoardMember;
  most: number | null;
  onMost: (most: number | null) => void;
}

function LimitRow({ board, member, most, onMost }: LimitProps) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const { name, postId, leavesOn } = member;
  const load = loadOf(board.places.filter(({ holder }) => holder?.postId === postId));
  return (
    <li className={styles.limit}>
      <span>
        <b>{name}</b> <span className={styles.hint}>{t('board.load', { ...load })}</span>
        {leavesOn && <span className={styles.leaves}>{t('board.leaves', { date: longDate(leavesOn, locale) })}</span>}
      </span>
      <InputNumber
        aria-label={t('plan.most', { name })}
        max={maxPassedOn}
        min={0}
        onChange={onMost}
        placeholder={t('plan.noLimit')}
        precision={0}
        value={most}
      />
    </li>
  );
}
