import { useAct } from '@renda/client';
import { backgroundTaskLifecycle } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { App, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { CancelBackgroundTaskDocument } from './CancelBackgroundTask.generated.ts';
import styles from './Tray.module.css';
import type { TrayTask } from './Tray.tsx';

const kinds: Readonly<Record<TrayTask['state'], TagKind>> = {
  QUEUED: 'rest',
  RUNNING: 'accent',
  DONE: 'ok',
  FAILED: 'late',
  CANCELLED: 'rest',
};

/** One task: what it is about, how far it is or what came of it, and what one may do. */
export function TaskLine({ task }: { task: TrayTask }) {
  const { t } = useTranslation('backgroundTask');
  const locale = useLocale();
  const words = task.failure ?? task.summary;
  return (
    <li className={styles.task}>
      <div className={styles.head}>
        <span className={styles.title}>{task.title}</span>
        <Tag kind={kinds[task.state]}>{backgroundTaskLifecycle.states[task.state][locale]}</Tag>
      </div>
      {task.state === 'RUNNING' && <Steps task={task} />}
      {words && <p className={styles.words}>{words}</p>}
      {task.result && (
        <a className={styles.result} download={task.result.name} href={task.result.url}>
          {t('download', { name: task.result.name })}
        </a>
      )}
      <div className={styles.foot}>
        <span className={styles.note}>{t('startedAt', { at: shortInstant(task.startedAt, locale) })}</span>
        {task.mayCancel && <Cancel task={task} />}
      </div>
    </li>
  );
}

function Steps({ task: { title, done, total } }: { task: TrayTask }) {
  const { t } = useTranslation('backgroundTask');
  if (!total) return null;
  return (
    <Progress
      aria-label={t('progressOf', { title })}
      format={() => t('progress', { done, total })}
      percent={Math.floor((done * 100) / total)}
      size="small"
      status="active"
    />
  );
}

function Cancel({ task }: { task: TrayTask }) {
  const { t } = useTranslation('backgroundTask');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(CancelBackgroundTaskDocument);
  const cancel = async () => {
    const result = (await act({ input: { backgroundTaskId: task.id } }))?.cancelBackgroundTask;
    if (result?.__typename !== 'CancelBackgroundTaskPayload') void message.error(result?.message ?? fault);
  };
  return (
    <Button
      aria-label={t('cancelOf', { title: task.title })}
      loading={isBusy}
      onClick={() => void cancel()}
      size="small"
    >
      {t('cancel')}
    </Button>
  );
}
