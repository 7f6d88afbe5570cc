import type { SuggestionState } from '@renda/domain';
import { CheckShape } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import styles from './SuggestionSteps.module.css';
import { stepNow, steps } from './stepNow.ts';

/** The steps of a suggestion's life: done, now, still to come. Nothing for one that left the straight path. */
export function SuggestionSteps({ state }: { state: SuggestionState }) {
  const { t } = useTranslation('suggestion');
  const { t: ui } = useTranslation('ui');
  const now = stepNow(state);
  if (now === null) return null;
  const standing = (index: number) => (index < now ? 'done' : index === now ? 'now' : 'todo');
  return (
    <ol aria-label={t('steps')} className={styles.steps}>
      {steps.map((step, index) => (
        <li
          aria-current={index === now ? 'step' : undefined}
          className={`${styles.step} ${styles[standing(index)]}`}
          key={step}
        >
          <span aria-hidden="true" className={styles.dot}>
            {index < now && <CheckShape />}
          </span>
          {t(`step.${step}`)}
          <span className={styles.spoken}>{ui(`step.${standing(index)}`)}</span>
        </li>
      ))}
    </ol>
  );
}
