import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, FilterBar, Loading, PageHeader } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { CalledCard } from './CalledCard.tsx';
import styles from './CallSheet.module.css';
import { CallSheetPageDocument, type CallSheetPageQuery } from './CallSheetPage.generated.ts';

const route = getRouteApi('/shell/call-sheet');

/** Whom to telephone, with the number and the sentence to say; ticked one by one, or printed and ticked later. */
export function CallSheetPage() {
  const { t } = useTranslation('callSheet');
  const { late } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(CallSheetPageDocument, {
    variables: { filter: { isLate: late ?? null } },
    fetchPolicy: 'cache-and-network',
  });
  const count = data?.callSheet.people.length ?? 0;
  return (
    <div className={styles.page}>
      <div data-print="no">
        <PageHeader
          actions={
            <Button disabled={count === 0} onClick={() => window.print()} type="primary">
              {t('print')}
            </Button>
          }
          title={t('title')}
        />
        <p className={styles.intro}>{t('intro')}</p>
        <FilterBar
          filters={[
            { kind: 'chips', key: 'late', label: t('show'), options: [{ value: 'late', label: t('onlyLate') }] },
          ]}
          onChange={(_, value) => void navigate({ search: value ? { late: true } : {}, replace: true })}
          values={{ late: late ? 'late' : undefined }}
        />
      </div>
      {data ? (
        <Sheet isFiltered={late === true} sheet={data.callSheet} />
      ) : error ? (
        <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />
      ) : (
        <Loading lines={8} />
      )}
    </div>
  );
}

function Sheet({ sheet, isFiltered }: { sheet: CallSheetPageQuery['callSheet']; isFiltered: boolean }) {
  const { t } = useTranslation('callSheet');
  const locale = useLocale();
  const { name } = useSignedIn();
  if (sheet.people.length === 0)
    return (
      <EmptyState text={t(isFiltered ? 'noneLateText' : 'noneText')} title={t(isFiltered ? 'noneLate' : 'none')} />
    );
  return (
    <>
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <p>{t('printedBy', { day: longDate(today(), locale), name })}</p>
      </header>
      {sheet.isCut && <Alert showIcon title={t('isCut')} type="info" />}
      {sheet.people.map((called) => (
        <CalledCard called={called} key={called.key} />
      ))}
    </>
  );
}
