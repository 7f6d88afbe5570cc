import { quarterOf, quarterWords, shiftQuarter } from '@renda/domain';
import { today } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './QuarterPlan.module.css';

interface Props {
  quarter: string;
  onQuarter: (quarter: string) => void;
}

/** The quarter that is looked at, with the ways to the one before, the one after, and this one. */
export function QuarterChoice({ quarter, onQuarter }: Props) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const now = quarterOf(today());
  return (
    <nav aria-label={t('quarter.label')} className={styles.quarter}>
      <Button onClick={() => onQuarter(shiftQuarter(quarter, -1))}>{t('quarter.before')}</Button>
      <b aria-live="polite">{word(quarterWords(quarter))}</b>
      <Button onClick={() => onQuarter(shiftQuarter(quarter, 1))}>{t('quarter.after')}</Button>
      {quarter !== now && (
        <Button onClick={() => onQuarter(now)} type="link">
          {t('quarter.now')}
        </Button>
      )}
    </nav>
  );
}
