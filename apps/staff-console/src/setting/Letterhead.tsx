import { useQuery } from '@apollo/client/react';
import { letterheadFields, letterheadLimits } from '@renda/domain';
import { ExportButton } from '@renda/screens';
import { Card, FactList, Loading, Section } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsLetterheadDocument } from './Letterhead.generated.ts';
import { LetterheadDrawer } from './LetterheadDrawer.tsx';
import styles from './SettingsPage.module.css';

/** How the county's own letters are headed, numbered and signed, with a sample to look at. */
export function Letterhead() {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  const { data } = useQuery(SettingsLetterheadDocument, { fetchPolicy: 'cache-and-network' });
  const [isOpen, setOpen] = useState(false);
  const lines = data?.letterhead;
  const facts = letterheadFields.map((field) => ({
    label: letterheadLimits[field].label[locale],
    value: lines?.[field] ?? t(`letterhead.usual.${field}`),
  }));
  return (
    <Card>
      <Section
        extra={
          <Space>
            <ExportButton
              hint={t('letterhead.sampleHint')}
              href="/papers/letter-samples"
              label={t('letterhead.sample')}
            />
            <Button disabled={!lines} onClick={() => setOpen(true)}>
              {t('change')}
            </Button>
          </Space>
        }
        title={t('letterhead.title')}
      >
        {lines ? <FactList facts={facts} /> : <Loading lines={4} />}
        <p className={styles.faint}>{t('letterhead.consequence')}</p>
      </Section>
      {isOpen && lines && <LetterheadDrawer lines={lines} onClose={() => setOpen(false)} />}
    </Card>
  );
}
