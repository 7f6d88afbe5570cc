import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import styles from './DeputyPicker.module.css';
import { type ChosenDeputy, DeputyPicker } from './DeputyPicker.tsx';
import { useAskedCoSigners } from './useAskedCoSigners.ts';

interface Props {
  suggestionId: string | null;
  /** By which mandate it is raised: co-signers are of the same congress. */
  leadDeputyId: string | null;
  chosen: readonly ChosenDeputy[];
  onChange: (chosen: ChosenDeputy[]) => void;
}

/** While one writes: whom to ask to sign when it is submitted, beside those who were asked before. */
export function CoSignersField({ suggestionId, leadDeputyId, chosen, onChange }: Props) {
  const { t } = useTranslation('coSigning');
  const { mandates } = useSignedIn();
  const asked = useAskedCoSigners(suggestionId);
  const mandate = mandates.find(({ id }) => id === leadDeputyId);
  if (!mandate) return null;
  const signed = asked.filter(({ state }) => state === 'SIGNED').length;
  const names = asked.map(({ deputy }) => deputy.name).join(t('comma'));
  return (
    <div className={styles.field}>
      <DeputyPicker
        chosen={chosen}
        congressId={mandate.congressId}
        except={[mandate.id, ...asked.map(({ deputy }) => deputy.id)]}
        onChange={onChange}
      />
      {asked.length > 0 && <p className={styles.none}>{t('askedBefore', { names })}</p>}
      {signed > 0 && <p className={styles.none}>{t('askedAgain', { count: signed })}</p>}
    </div>
  );
}
