import { shortDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './ZoneBoard.module.css';
import type { Passing } from './zoneBoard.ts';

interface Props {
  last: (Passing & { from: string }) | null;
  isBusy: boolean;
  onPutBack: () => void;
}

/** What was just done, said aloud, and the way to put it back. */
export function LastMove({ last, isBusy, onPutBack }: Props) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const names = last?.places.map(({ name }) => name).join('、') ?? '';
  const facts = { names, to: last?.to?.name ?? '', date: last ? shortDate(last.from, locale) : '' };
  return (
    <output className={last ? styles.last : styles.silent}>
      {last && (
        <>
          <span>{t(last.to ? 'last.given' : 'last.taken', facts)}</span>
          <Button loading={isBusy} onClick={onPutBack}>
            {t('last.undo')}
          </Button>
        </>
      )}
    </output>
  );
}
