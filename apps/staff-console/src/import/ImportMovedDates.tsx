import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Card, ErrorState, Loading, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { MovedDates } from '../setting/MovedDates.tsx';
import { ImportMovedDatesDocument } from './ImportMovedDates.generated.ts';
import styles from './ImportPreview.module.css';

/** Days move open dates: which, is seen before they are taken in. */
export function ImportMovedDates({ importId }: { importId: string }) {
  const { t } = useTranslation('import');
  const { data, error, refetch } = useQuery(ImportMovedDatesDocument, {
    variables: { id: importId },
    fetchPolicy: 'network-only',
  });
  const moved = data?.node && 'movedDates' in data.node ? data.node.movedDates : null;
  return (
    <div className={styles.moved}>
      <Card>
        <Section title={t('preview.moved')}>
          {moved ? (
            <MovedDates count={moved.count} moves={moved.moves} />
          ) : error ? (
            <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />
          ) : (
            <Loading />
          )}
        </Section>
      </Card>
    </div>
  );
}
