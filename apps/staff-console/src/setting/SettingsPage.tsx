import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Card, ErrorState, Loading, PageHeader, Section } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Categories } from './Categories.tsx';
import { Letterhead } from './Letterhead.tsx';
import { ReplyClassLabels } from './ReplyClassLabels.tsx';
import { SettingDrawer } from './SettingDrawer.tsx';
import { type SettingRowFragment, SettingsPageDocument } from './SettingsPage.generated.ts';
import styles from './SettingsPage.module.css';
import { Timetable } from './Timetable.tsx';

/** The numbers that the county sets for itself, each with what it rests on and what follows from a change. */
export function SettingsPage() {
  const { t } = useTranslation('setting');
  const { data, error, refetch } = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<SettingRowFragment | null>(null);
  return (
    <>
      <PageHeader eyebrow={t('eyebrow')} title={t('title')} />
      {!data && (error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />)}
      {data?.countySettings.map((setting) => (
        <Card key={setting.key}>
          <Section extra={<Button onClick={() => setOpen(setting)}>{t('change')}</Button>} title={setting.label}>
            <Facts setting={setting} />
          </Section>
        </Card>
      ))}
      <ReplyClassLabels />
      <Letterhead />
      <Timetable />
      <Categories />
      {open && <SettingDrawer onClose={() => setOpen(null)} setting={open} />}
    </>
  );
}

function Facts({ setting }: { setting: SettingRowFragment }) {
  const { t } = useTranslation('setting');
  const { value, unit, version, default: usual, basis, isStatedInSource, consequence } = setting;
  return (
    <div className={styles.facts}>
      <p>
        <strong className={styles.value}>{t('value', { value, unit })}</strong>
        <span className={styles.faint}>{version === 0 ? t('neverSet') : t('usual', { value: usual, unit })}</span>
      </p>
      <p>{consequence}</p>
      <p className={styles.faint}>{t(isStatedInSource ? 'stated' : 'notStated', { basis })}</p>
    </div>
  );
}
