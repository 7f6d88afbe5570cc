import { shortDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LastPassed } from './useAssignHolders.ts';
import styles from './ZoneBoard.module.css';

interface Props {
  last: LastPassed | null;
  isBusy: boolean;
  onPutBack: () => void;
}

/** What was just done, said aloud, and the way to put it back. */
export function LastMove({ last, isBusy, onPutBack }: Props) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const words = ({ passings, from }: LastPassed) => {
    const [first, ...more] = passings;
    const places = passings.flatMap((passing) => passing.places);
    const date = shortDate(from, locale);
    if (more.length > 0) return t('last.planned', { count: places.length, date });
    const names = places.map(({ name }) => name).join('、');
    return first?.to ? t('last.given', { names, to: first.to.name, date }) : t('last.taken', { names, date });
  };
  return (
    <output className={last ? styles.last : styles.silent}>
      {last && (
        <>
          <span>{words(last)}</span>
          <Button loading={isBusy} onClick={onPutBack}>
            {t('last.undo')}
          </Button>
        </>
      )}
    </output>
  );
}
