import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AssignProposalsQuery } from './AssignProposals.generated.ts';
import styles from './AssignProposals.module.css';

export type Proposals = Extract<NonNullable<AssignProposalsQuery['node']>, { __typename: 'Suggestion' }>;

interface Props {
  proposals: Proposals;
  onChoose: (unitId: string) => void;
}

/** The unit to begin with: as proposed with the handing over, else the likeliest learned from earlier ones that has not declined it. */
export function firstChoice({ proposedUnit, suggestedUnits, handlings }: Proposals): string | undefined {
  const declined = declinedIds(handlings);
  const units = [...(proposedUnit ? [proposedUnit] : []), ...suggestedUnits.map(({ unit }) => unit)];
  return units.find(({ id }) => !declined.has(id))?.id;
}

/** The units that have declined it: nobody proposes them again. */
function declinedIds(handlings: Proposals['handlings']): ReadonlySet<string> {
  return new Set(handlings.filter((h) => h.declinedAt).map(({ unit }) => unit.id));
}

/** How many of its group wait to be assigned likewise, itself among them. */
export function waitingInGroup({ group }: Proposals): number {
  return (group?.suggestions ?? []).filter(({ availableMoves }) => availableMoves.includes('assign')).length;
}

/** Which units are proposed and on what grounds; who has declined it before. It is advice: a person assigns. */
export function AssignProposals({ proposals, onChoose }: Props) {
  const { t } = useTranslation('suggestion');
  const { handlings } = proposals;
  const gone = declinedIds(handlings);
  const proposedUnit = proposals.proposedUnit && !gone.has(proposals.proposedUnit.id) ? proposals.proposedUnit : null;
  const suggestedUnits = proposals.suggestedUnits.filter(({ unit }) => !gone.has(unit.id));
  const declined = [...new Set(handlings.filter((h) => h.declinedAt).map(({ unit }) => unit.name))];
  const alsoLearned = suggestedUnits.find(({ unit }) => unit.id === proposedUnit?.id);
  const others = suggestedUnits.filter((each) => each !== alsoLearned);
  if (!proposedUnit && suggestedUnits.length === 0 && declined.length === 0) return null;
  return (
    <ul className={styles.list}>
      {declined.length > 0 && (
        <li className={styles.declined}>{t('assign.declined', { units: declined.join('、') })}</li>
      )}
      {proposedUnit && (
        <li className={styles.one}>
          <span className={styles.unit}>{proposedUnit.name}</span>
          <Button onClick={() => onChoose(proposedUnit.id)} size="small" type="link">
            {t('assign.take')}
          </Button>
          <span className={styles.grounds}>{t('assign.proposed')}</span>
          {alsoLearned && <Grounds grounds={alsoLearned.grounds} />}
        </li>
      )}
      {others.map(({ unit, grounds }) => (
        <li className={styles.one} key={unit.id}>
          <span className={styles.unit}>{unit.name}</span>
          <Button onClick={() => onChoose(unit.id)} size="small" type="link">
            {t('assign.take')}
          </Button>
          <Grounds grounds={grounds} />
        </li>
      ))}
    </ul>
  );
}

/** The earlier ones that speak for a unit. */
function Grounds({ grounds }: Pick<Proposals['suggestedUnits'][number], 'grounds'>) {
  const { t } = useTranslation('suggestion');
  const named = grounds.map((each) => each.officialNumber ?? each.title).join('、');
  return <span className={styles.grounds}>{t('assign.learned', { grounds: named })}</span>;
}
