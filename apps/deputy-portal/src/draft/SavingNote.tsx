import { useTranslation } from 'react-i18next';
import type { Saving } from './DraftKeeper.ts';
import { type DraftStep, draftSteps } from './draftGaps.ts';
import styles from './SavingNote.module.css';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });

/** Which of the three screens this is, and how far what was written has come. */
export function SavingNote({ step, saving }: { step: DraftStep; saving: Saving }) {
  const { t } = useTranslation('draft');
  const place = `${step === 'similar' ? 1 : draftSteps.indexOf(step) + 1} / ${draftSteps.length}`;
  return (
    <span className={styles.note}>
      {place}
      {saving.kind !== 'idle' && (
        <span aria-live="polite">
          {' · '}
          {saving.kind === 'saved' ? t('saving.saved', { time: clock.format(saving.at) }) : t(`saving.${saving.kind}`)}
        </span>
      )}
    </span>
  );
}
