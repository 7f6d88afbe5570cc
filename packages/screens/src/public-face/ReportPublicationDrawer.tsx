import { useReadAgain } from '@renda/client';
import { Tag } from '@renda/ui/desktop';
import { App, Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { ExportButton } from '../paper/ExportButton.tsx';
import { reportHref } from '../paper/paperHref.ts';
import styles from './PublishDrawer.module.css';
import { PublishReportDocument } from './publishReport.generated.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { ReportPublicationDocument } from './ReportPublication.generated.ts';
import { TakeBackReport } from './TakeBackReport.tsx';

interface Props {
  /** The county's code, which its public page has in its address. */
  code: string;
  published: readonly number[];
  /** The year that is shown at first. */
  first: number;
  thisYear: number;
  onClose: () => void;
}

const yearsBack = 6;

/** A year's report as the public will read it; it is opened here, or taken back with a reason on record. */
export function ReportPublicationDrawer({ code, published, first, thisYear, onClose }: Props) {
  const { t } = useTranslation('publicFace');
  const [year, setYear] = useState(first);
  const isPublic = published.includes(year);
  const recent = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  const years = [...new Set([...recent, ...published, first])].sort((one, other) => other - one);
  const page = `/public/${code}/${year}`;
  return (
    <Drawer
      extra={isPublic ? <TakeBackReport year={year} /> : <PublishButton year={year} />}
      onClose={onClose}
      open
      size={880}
      title={t('report.title')}
    >
      <div className={styles.page}>
        <div className={styles.standing}>
          <Select
            aria-label={t('report.year')}
            onChange={setYear}
            options={years.map((value) => ({ value, label: t('report.ofYear', { year: value }) }))}
            value={year}
          />
          <Tag kind={isPublic ? 'ok' : 'rest'}>{t(isPublic ? 'report.isPublic' : 'notYet')}</Tag>
          <ExportButton hint={t('report.wordHint')} href={reportHref(year)} label={t('report.word')} />
          {isPublic && (
            <a href={page} rel="noreferrer" target="_blank">
              {t('report.page')}
            </a>
          )}
        </div>
        <Consequence>{t(isPublic ? 'report.publicNow' : 'report.consequence', { year })}</Consequence>
        <ReportPreview year={year} />
      </div>
    </Drawer>
  );
}

function PublishButton({ year }: { year: number }) {
  const { t } = useTranslation('publicFace');
  const { message, modal } = App.useApp();
  const { send, refusal } = useMove(PublishReportDocument);
  const again = useReadAgain(ReportPublicationDocument);
  const publish = async () => {
    const done = await send({ input: { year, isPublished: true } });
    if (!done) return;
    await again();
    void message.success(t('report.done', { year }));
  };
  const ask = () =>
    modal.confirm({
      title: t('report.confirm', { year }),
      content: t('report.consequence', { year }),
      okText: t('publish'),
      onOk: publish,
    });
  return (
    <>
      {refusal && <span role="alert">{refusal}</span>}
      <Button onClick={() => void ask()} type="primary">
        {t('publish')}
      </Button>
    </>
  );
}
