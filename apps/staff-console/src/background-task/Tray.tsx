import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FollowedTasks } from './FollowedTasks.tsx';
import { TrayDocument, type TrayQuery } from './Tray.generated.ts';
import styles from './Tray.module.css';

// Nobody waits for it before the first page.
const TrayDrawer = lazy(async () => ({ default: (await import('./TrayDrawer.tsx')).TrayDrawer }));

/** A task as the tray brought it. */
export type TrayTask = TrayQuery['backgroundTasks']['edges'][number]['node'];

/** In the band: what one has asked for and does not wait for, how far it is, and what it made. */
export function Tray() {
  const { t } = useTranslation('backgroundTask');
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const { data, error, refetch } = useQuery(TrayDocument);
  const tasks = data?.backgroundTasks.edges.map(({ node }) => node);
  const running = tasks?.filter(({ state }) => state === 'QUEUED' || state === 'RUNNING').length ?? 0;
  const open = () => {
    setOpen(true);
    refetch().catch(() => undefined);
  };
  return (
    <>
      <button
        aria-label={running > 0 ? t('running', { count: running }) : t('title')}
        className={styles.button}
        onClick={open}
        type="button"
      >
        {t('button')}
        {running > 0 && <span className={styles.count}>{running}</span>}
      </button>
      {(isOpen || running > 0) && <FollowedTasks readAgain={refetch} />}
      {isOpen !== null && (
        <Suspense>
          <TrayDrawer
            failure={error ? { text: faultSentence(error), onRetry: () => void refetch() } : null}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            tasks={tasks}
          />
        </Suspense>
      )}
    </>
  );
}
