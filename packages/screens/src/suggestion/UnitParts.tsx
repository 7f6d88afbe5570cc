import { type HandlingRole, handlingRoleTerms } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { useWord } from '../texts/useWord.ts';
import styles from './UnitParts.module.css';

interface Props {
  label: string;
  units: readonly { readonly unit: string; readonly role: HandlingRole }[];
}

/** Units with their parts, in one line. */
export function UnitParts({ label, units }: Props) {
  const word = useWord();
  return (
    <div aria-live="polite" className={styles.parts}>
      <span className={styles.label}>{label}</span>
      <ul aria-label={label} className={styles.units}>
        {units.map(({ unit, role }) => (
          <li key={unit}>
            {unit} <Tag kind={role === 'ASSISTING' ? 'rest' : 'accent'}>{word(handlingRoleTerms[role])}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
