import { GlobalOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportPublicationDocument } from './ReportPublication.generated.ts';
import { ReportPublicationDrawer } from './ReportPublicationDrawer.tsx';

interface Props {
  /** The year that is offered first. */
  year: number;
  thisYear: number;
}

/** The way to opening a year's report to the public, for who may. */
export function ReportPublication({ year, thisYear }: Props) {
  const { t } = useTranslation('publicFace');
  const { data } = useQuery(ReportPublicationDocument);
  const [isOpen, setOpen] = useState(false);
  if (!data?.mayPublishReports) return null;
  return (
    <>
      <Button icon={<GlobalOutlined />} onClick={() => setOpen(true)}>
        {t('report.open')}
      </Button>
      {isOpen && (
        <ReportPublicationDrawer
          code={data.viewer.jurisdictionCode}
          first={year}
          onClose={() => setOpen(false)}
          published={data.publicReportYears}
          thisYear={thisYear}
        />
      )}
    </>
  );
}
