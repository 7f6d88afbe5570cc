import { type PlainColumn, PlainTable } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Alert, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './SettingsPage.module.css';
import type { Preview } from './useTimetableChange.ts';

interface Props {
  preview: Preview;
  isBusy: boolean;
  onBack: () => void;
  onConfirm: () => void;
}

/** What would follow, date by date, before anything is done. */
export function TimetablePreview({ preview, isBusy, onBack, onConfirm }: Props) {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  const { count, moves } = preview;
  const columns: PlainColumn<Preview['moves'][number]>[] = [
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
    <Modal
      cancelText={t('timetable.back')}
      confirmLoading={isBusy}
      okText={count === 0 ? t('timetable.confirmNone') : t('timetable.confirm', { count })}
      onCancel={onBack}
      onOk={onConfirm}
      open
      title={t('timetable.previewTitle')}
      width={900}
    >
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
    </Modal>
  );
}
