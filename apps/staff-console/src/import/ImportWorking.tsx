import { Card, Section } from '@renda/ui/desktop';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SeenImport } from './SeenImport.ts';

/** How far the reading and the preview have come. */
export function ImportWorking({ seen: { doneCount, rowCount } }: { seen: SeenImport }) {
  const { t } = useTranslation('import');
  const share = rowCount > 0 ? doneCount / rowCount : 0;
  return (
    <Card>
      <Section title={t('page.working')}>
        <div role="status">
          <p>{doneCount > 0 ? t('page.workingRows', { done: doneCount, total: rowCount }) : t('page.working')}</p>
          <Progress percent={Math.round(share * 100)} status="active" />
        </div>
        <p>{t('page.workingHint')}</p>
      </Section>
    </Card>
  );
}
