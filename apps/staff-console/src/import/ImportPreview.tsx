import { useAct } from '@renda/client';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportMovedDates } from './ImportMovedDates.tsx';
import styles from './ImportPreview.module.css';
import { ImportRows } from './ImportRows.tsx';
import type { SeenImport } from './SeenImport.ts';
import { TakeInImportDocument } from './TakeInImport.generated.ts';

const route = getRouteApi('/shell/imports/$importId');

/** What would happen, and the button that lets it; below, every row. */
export function ImportPreview({ seen, onAgain }: { seen: SeenImport; onAgain: () => void }) {
  const { t } = useTranslation('import');
  const navigate = route.useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { act, isBusy, fault } = useAct(TakeInImportDocument, ['ImportsPage']);
  const takeIn = async () => {
    const result = (await act({ input: { importId: seen.id, version: seen.version } }))?.takeInImport;
    if (!result || !('message' in result)) return;
    setRefusal(result.__typename === 'Stale' ? t('page.stale') : result.message);
    onAgain();
  };
  const changes = seen.addCount + seen.changeCount;
  const canTakeIn = seen.availableMoves.includes('takeIn') && seen.errorCount === 0 && changes > 0;
  const wrong = fault ?? refusal;
  return (
    <>
      <div className={styles.sum}>
        <Consequence seen={seen} />
        <div className={styles.acts}>
          <Button onClick={() => void navigate({ search: { mapping: true } })}>{t('mapping.change')}</Button>
          {seen.errorsUrl && (
            <Button download href={seen.errorsUrl} type={seen.errorCount > 0 ? 'primary' : 'default'}>
              {t(seen.errorCount > 0 ? 'preview.download' : 'preview.downloadAll')}
            </Button>
          )}
          {canTakeIn && (
            <Button loading={isBusy} onClick={() => void takeIn()} type="primary">
              {t('preview.takeIn')}
            </Button>
          )}
        </div>
        {wrong && <Alert className={styles.wide} role="alert" showIcon title={wrong} type="warning" />}
      </div>
      {seen.kind === 'HOLIDAY' && canTakeIn && <ImportMovedDates importId={seen.id} />}
      <ImportRows seen={seen} />
    </>
  );
}

function Consequence({ seen }: { seen: SeenImport }) {
  const { t } = useTranslation('import');
  const { errorCount, warningCount, addCount, changeCount, sameCount } = seen;
  if (errorCount > 0) return <Alert showIcon title={t('preview.errors', { count: errorCount })} type="error" />;
  if (addCount + changeCount === 0) return <Alert showIcon title={t('preview.nothingToDo')} type="info" />;
  const words = t('preview.consequence', { added: addCount, changed: changeCount, same: sameCount });
  return (
    <Alert
      description={warningCount > 0 ? t('preview.warnings', { count: warningCount }) : undefined}
      showIcon
      title={words}
      type={warningCount > 0 ? 'warning' : 'info'}
    />
  );
}
