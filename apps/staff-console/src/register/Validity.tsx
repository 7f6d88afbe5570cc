import { addDays, holdsOn } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { shortDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './Validity.module.css';

interface Props {
  validFrom: string;
  /** The first day on which it no longer holds. */
  validTo?: string | null;
  /** The day that is looked at: what has ended by then is marked. */
  asOf: string;
}

/** From which day to which an entry holds, its last day named; a word beside it when it does not hold on the day looked at. */
export function Validity({ validFrom, validTo = null, asOf }: Props) {
  const { t } = useTranslation('register');
  const locale = useLocale();
  const from = shortDate(validFrom, locale, '');
  const words = validTo
    ? t('validity.fromTo', { from, to: shortDate(addDays(validTo, -1), locale, '') })
    : t('validity.since', { from });
  return (
    <span className={styles.validity}>
      {words}
      {!holdsOn({ validFrom, validTo }, asOf) && (
        <Tag kind="rest">{t(validFrom > asOf ? 'validity.notYet' : 'validity.ended')}</Tag>
      )}
    </span>
  );
}
