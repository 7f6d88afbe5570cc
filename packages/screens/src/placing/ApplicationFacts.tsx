import { FactList } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './InnerWork.module.css';
import type { WideApplication } from './PlacingActs.tsx';

/** What a unit applies for and why, and what the receiving organ says to it. */
export function ApplicationFacts({ application }: { application: WideApplication }) {
  const { t } = useTranslation('placing');
  const locale = useLocale();
  const { handling, sentByName, sentAt, reason, opinion } = application;
  const sent = `${handling.unit.name} ${sentByName} · ${longDate(today(new Date(sentAt)), locale)}`;
  return (
    <div className={styles.facts}>
      <FactList
        facts={[
          { label: t('application.by'), value: sent },
          { label: t('application.reason'), value: reason },
          ...(opinion ? [{ label: t('application.opinion'), value: opinion }] : []),
        ]}
      />
    </div>
  );
}
