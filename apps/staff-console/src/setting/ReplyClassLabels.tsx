import { useQuery } from '@apollo/client/react';
import { Card, Loading, type PlainColumn, PlainTable, Section } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReplyClassRowsFragment, SettingsReplyClassesDocument } from './ReplyClassLabels.generated.ts';
import { ReplyClassLabelsDrawer } from './ReplyClassLabelsDrawer.tsx';
import styles from './SettingsPage.module.css';

type Row = ReplyClassRowsFragment['words'][number];

/** How the county calls the classes of a reply. */
export function ReplyClassLabels() {
  const { t } = useTranslation('setting');
  const { data } = useQuery(SettingsReplyClassesDocument, { fetchPolicy: 'cache-and-network' });
  const [isOpen, setOpen] = useState(false);
  const words = data?.replyClassWords;
  const columns: PlainColumn<Row>[] = [
    { key: 'replyClass', title: t('replyClass.letter'), render: ({ replyClass }) => replyClass, width: '6rem' },
    { key: 'word', title: t('replyClass.word'), render: ({ word }) => word },
    {
      key: 'own',
      title: t('replyClass.own'),
      render: ({ label }) => t(label === null ? 'replyClass.usual' : 'replyClass.ownWords'),
    },
  ];
  return (
    <Card>
      <Section
        extra={
          <Button disabled={!words} onClick={() => setOpen(true)}>
            {t('change')}
          </Button>
        }
        title={t('replyClass.title')}
      >
        {words ? (
          <PlainTable
            columns={columns}
            label={t('replyClass.title')}
            rowKey={({ replyClass }) => replyClass}
            rows={words.words}
          />
        ) : (
          <Loading lines={3} />
        )}
        <p className={styles.faint}>{t('replyClass.consequence')}</p>
      </Section>
      {isOpen && words && <ReplyClassLabelsDrawer onClose={() => setOpen(false)} words={words} />}
    </Card>
  );
}
