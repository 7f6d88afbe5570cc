import { addDays, daysBetween } from '@renda/domain';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Button, Input, Slider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ZoneBoard.module.css';

interface Props {
  on: string;
  onDay: (day: string) => void;
  /** A day that is past is looked at, not changed. */
  isReadOnly: boolean;
}

const daysBack = 365;
const daysAhead = 180;

/** The day of the board: drawn along a line, or written. */
export function BoardDay({ on, onDay, isReadOnly }: Props) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const [drawn, setDrawn] = useState<number | null>(null);
  const now = today();
  const dayAt = (days: number) => addDays(now, days);
  const isToday = on === now;
  return (
    <section aria-label={t('day.label')} className={styles.day}>
      <Input
        aria-label={t('day.label')}
        className={styles.dayField ?? ''}
        onChange={(event) => onDay(event.target.value || now)}
        type="date"
        value={on}
      />
      <Slider
        ariaLabelForHandle={t('day.slider')}
        ariaValueTextFormatterForHandle={(days) => longDate(dayAt(days), locale)}
        className={styles.slider ?? ''}
        max={daysAhead}
        min={-daysBack}
        onChange={setDrawn}
        onChangeComplete={(days) => {
          setDrawn(null);
          onDay(dayAt(days));
        }}
        tooltip={{ formatter: (days) => longDate(dayAt(days ?? 0), locale) }}
        value={drawn ?? Math.min(Math.max(daysBetween(now, on), -daysBack), daysAhead)}
      />
      <span className={styles.quiet}>{dayWords(t, isToday, isReadOnly)}</span>
      {!isToday && <Button onClick={() => onDay(now)}>{t('day.today')}</Button>}
    </section>
  );
}

function dayWords(t: ReturnType<typeof useTranslation<'zone'>>['t'], isToday: boolean, isReadOnly: boolean): string {
  if (isReadOnly) return t('day.past');
  return isToday ? t('day.isToday') : t('day.isOther');
}
