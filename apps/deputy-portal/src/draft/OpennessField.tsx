import { handlingLimits, type Openness, opennesses, opennessTerms } from '@renda/domain';
import { ChoiceRow, TextArea } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './DraftStep.module.css';
import type { DraftContent } from './DraftWork.ts';

interface Props {
  openness: Openness;
  reason: string;
  onChange: (change: Partial<DraftContent>) => void;
}

/** Whether the public may read it; a reason is asked where it may not. */
export function OpennessField({ openness, reason, onChange }: Props) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  return (
    <div className={styles.step}>
      <ChoiceRow
        legend={t('openness.question')}
        onChange={(value) => onChange({ openness: value })}
        options={opennesses.map((value) => ({ value, label: opennessTerms[value][locale] }))}
        value={openness}
      />
      {openness !== 'OPEN' && (
        <TextArea
          area={{ rows: 3 }}
          hint={openness === 'CLOSED' ? t('openness.needed') : undefined}
          isOptional={openness === 'SUMMARY'}
          label={handlingLimits.opennessReason.label[locale]}
          limit={handlingLimits.opennessReason.max}
          onChange={(value) => onChange({ opennessReason: value })}
          value={reason}
        />
      )}
    </div>
  );
}
