import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { MovedDates } from './MovedDates.tsx';
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
  const { count, moves } = preview;
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
      <MovedDates count={count} moves={moves} />
    </Modal>
  );
}
