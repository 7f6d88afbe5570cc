import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { Button, QRCode } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SiteDetailDocument } from './SiteDetail.generated.ts';
import type { SiteOfDetail } from './SiteDetail.tsx';
import styles from './SiteSheet.module.css';

interface Props {
  id: string;
  /** Above the title: the way back to the sites. */
  eyebrow: ReactNode;
}

/** The sheet to be put up at a site: its name and hours, and the code that leads to its public page. */
export function SiteSheetScreen({ id, eyebrow }: Props) {
  const { t } = useTranslation('ui');
  const { data, error, refetch } = useQuery(SiteDetailDocument, { variables: { id } });
  if (data?.node?.__typename === 'Site') return <Sheet eyebrow={eyebrow} site={data.node} />;
  if (data) return <EmptyState text={t('state.lostBody')} title={t('state.lost')} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return <Loading lines={8} />;
}

function Sheet({ site, eyebrow }: { site: SiteOfDetail; eyebrow: ReactNode }) {
  const { t } = useTranslation('site');
  const address = `${location.origin}${site.publicPath}`;
  return (
    <>
      <div data-print="no">
        <PageHeader
          actions={
            <Button onClick={() => window.print()} type="primary">
              {t('sheet.print')}
            </Button>
          }
          eyebrow={eyebrow}
          title={t('sheet.title', { name: site.name })}
        />
      </div>
      <article className={styles.sheet}>
        <h2>{site.name}</h2>
        <p>{site.address}</p>
        <p>{t('sheet.hours', { hours: site.openingHours })}</p>
        <div className={styles.code}>
          <QRCode
            bordered={false}
            color="#000000"
            bgColor="#ffffff"
            errorLevel="M"
            size={280}
            type="svg"
            value={address}
          />
        </div>
        <p>{t('sheet.scan')}</p>
        <p className={styles.address}>{address}</p>
      </article>
    </>
  );
}
