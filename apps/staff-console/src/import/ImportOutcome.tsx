import { Card, EmptyState } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { ImportRows } from './ImportRows.tsx';
import type { SeenImport } from './SeenImport.ts';

/** How an import ended: taken in, with its rows; refused, with the reason; or cancelled. */
export function ImportOutcome({ seen }: { seen: SeenImport }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const again = (
    <Link search={{ kind: seen.kind }} to={urls.imports}>
      {t('page.again')}
    </Link>
  );
  if (seen.state === 'REFUSED') {
    return (
      <Card>
        <EmptyState action={again} text={seen.refusal ?? ''} title={t('page.refused')} />
      </Card>
    );
  }
  if (seen.state !== 'TAKEN_IN') {
    return (
      <Card>
        <EmptyState action={again} title={t('page.cancelled')} />
      </Card>
    );
  }
  const at = seen.endedAt ? shortInstant(seen.endedAt, locale) : '';
  const words = { at, by: seen.endedByName ?? '', added: seen.addCount, changed: seen.changeCount };
  return (
    <>
      <Alert showIcon title={t('page.takenIn', words)} type="success" />
      <ImportRows seen={seen} />
    </>
  );
}
