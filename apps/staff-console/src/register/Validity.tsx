import { addDays, holdsOn } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { shortDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './Validity.module.css';

interface Props {
  validFrom: string;
  /** The first day on which it no longer holds. */
  validTo?: string | null;
  /** The day that is looked at: what does not hold on it is marked. Without it nothing is. */
  asOf?: string;
  /** It is an event, which is over rather than ended. */
  isEvent?: boolean;
}

/** From which day to which an entry holds, its last day named; a word beside it when it does not hold on the day looked at. */
export function Validity({ validFrom, validTo = null, asOf, isEvent = false }: Props) {
  const { t } = useTranslation('register');
  const words = useDays(validFrom, validTo);
  const mark = validFrom > (asOf ?? validFrom) ? 'notYet' : isEvent ? 'over' : 'ended';
  return (
    <span className={styles.validity}>
      <span className={styles.words}>{words}</span>
      {asOf && !holdsOn({ validFrom, validTo }, asOf) && <Tag kind="rest">{t(`validity.${mark}`)}</Tag>}
    </span>
  );
}

function useDays(validFrom: string, validTo: string | null): string {
  const { t } = useTranslation('register');
  const locale = useLocale();
  const from = shortDate(validFrom, locale, '');
  if (validTo === null) return t('validity.since', { from });
  const last = addDays(validTo, -1);
  return last === validFrom ? from : t('validity.fromTo', { from, to: shortDate(last, locale, '') });
}
