import { EmptyState, ErrorState, Loading } from '@renda/ui/desktop';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { TaskLine } from './TaskLine.tsx';
import styles from './Tray.module.css';
import type { TrayTask } from './Tray.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** Undefined while they are on their way. */
  tasks: readonly TrayTask[] | undefined;
  failure: { text: string; onRetry: () => void } | null;
}

/** The tray pulled out: one's own tasks, the latest first. */
export function TrayDrawer({ isOpen, onClose, tasks, failure }: Props) {
  const { t } = useTranslation('backgroundTask');
  return (
    <Drawer onClose={onClose} open={isOpen} size={420} title={t('title')}>
      {!tasks && (failure ? <ErrorState onRetry={failure.onRetry} text={failure.text} /> : <Loading />)}
      {tasks?.length === 0 && <EmptyState text={t('empty.text')} title={t('empty.title')} />}
      {tasks && tasks.length > 0 && (
        <>
          <ul className={styles.tasks}>
            {tasks.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
          <p className={styles.note}>{t('kept')}</p>
        </>
      )}
    </Drawer>
  );
}
