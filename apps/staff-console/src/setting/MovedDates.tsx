import { type PlainColumn, PlainTable } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './SettingsPage.module.css';

export interface Moves {
  count: number;
  moves: { suggestionId: string; about: string; label: string; unit?: string | null; was: string; dueOn: string }[];
}

/** The open dates that would move, each from when to when. */
export function MovedDates({ count, moves }: Moves) {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  const columns: PlainColumn<Moves['moves'][number]>[] = [
    { key: 'about', title: t('timetable.about'), render: ({ about }) => about },
    {
      key: 'label',
      title: t('timetable.what'),
      render: ({ label, unit }) => (unit ? `${label} · ${unit}` : label),
      width: '13rem',
    },
    { key: 'was', title: t('timetable.was'), render: ({ was }) => longDate(was, locale), width: '11rem' },
    { key: 'dueOn', title: t('timetable.dueOn'), render: ({ dueOn }) => longDate(dueOn, locale), width: '11rem' },
  ];
  return (
    <>
      <p className={styles.intro}>{count === 0 ? t('timetable.none') : t('timetable.some', { count })}</p>
      {moves.length > 0 && (
        <div className={styles.preview}>
          <PlainTable
            columns={columns}
            label={t('timetable.previewTitle')}
            rowKey={(move) => `${move.suggestionId} ${move.label} ${move.unit} ${move.was}`}
            rows={moves}
          />
        </div>
      )}
      {count > moves.length && (
        <Alert showIcon title={t('timetable.more', { count: count - moves.length })} type="info" />
      )}
    </>
  );
}
