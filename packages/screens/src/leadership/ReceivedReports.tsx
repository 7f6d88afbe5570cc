import { useQuery } from '@apollo/client/react';
import { Card, Section } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { useWays } from '../ways/WaysContext.ts';
import styles from './Entries.module.css';
import { ReceivedReportsDocument, type ReceivedReportsQuery } from './ReceivedReports.generated.ts';

type Report = ReceivedReportsQuery['receivedReports']['edges'][number]['node'];

const few = 3;
const many = 50;

/** What was reported upwards to the viewer, or to their office, latest first; nothing where there is none. */
export function ReceivedReports() {
  const { t } = useTranslation('leadership');
  const locale = useLocale();
  const [first, setFirst] = useState(few);
  const [open, setOpen] = useState<Report | null>(null);
  const options = { variables: { first }, fetchPolicy: 'cache-and-network' } as const;
  const { data, previousData } = useQuery(ReceivedReportsDocument, options);
  const reports = (data ?? previousData)?.receivedReports;
  if (!reports || reports.edges.length === 0) return null;
  return (
    <Card>
      <Section extra={<ListExport kinds={['receivedReports']} />} title={t('received.title')}>
        <ul className={styles.list}>
          {reports.edges.map(({ node: report }) => (
            <li className={styles.one} key={report.id}>
              <button className={styles.opens} onClick={() => setOpen(report)} type="button">
                {report.suggestion.title}
              </button>
              <span className={styles.note}>
                {[
                  report.suggestion.officialNumber,
                  report.sentByName,
                  report.sentAt && shortInstant(report.sentAt, locale),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {reports.pageInfo.hasNextPage && first === few && (
          <Button onClick={() => setFirst(many)} type="link">
            {t('received.more')}
          </Button>
        )}
      </Section>
      <ReportDrawer onClose={() => setOpen(null)} report={open} />
    </Card>
  );
}

/** A report as it went out, and the way to what it is about. */
function ReportDrawer({ report, onClose }: { report: Report | null; onClose: () => void }) {
  const { t } = useTranslation('leadership');
  const { go } = useWays();
  const toSuggestion = report && (
    <Button onClick={() => go({ to: 'suggestion', id: report.suggestion.id })} type="primary">
      {t('received.open')}
    </Button>
  );
  return (
    <Drawer
      extra={toSuggestion}
      onClose={onClose}
      open={report !== null}
      size={720}
      title={report && t('report.to', { name: report.addresseeName })}
    >
      <p className={styles.text}>{report?.body}</p>
    </Drawer>
  );
}
