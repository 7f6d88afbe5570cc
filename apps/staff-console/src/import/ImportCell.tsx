import { type ImportRowState, importRowStateTerms } from '@renda/domain';
import { WarningShape } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './ImportRows.module.css';

interface Cell {
  state: ImportRowState;
  text: string;
  was?: string | null;
  message?: string | null;
}

const classes: Readonly<Record<ImportRowState, string | undefined>> = {
  NEW: styles.new,
  CHANGED: styles.changed,
  SAME: styles.same,
  WARNING: styles.warning,
  ERROR: styles.error,
};

/** A cell of the preview: what it says, how it stands, what was there, and what to do. */
export function ImportCell({ cell }: { cell: Cell | undefined }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  if (!cell) return <td />;
  const { state, text, was, message } = cell;
  const isRemarkable = state === 'ERROR' || state === 'WARNING';
  return (
    <td className={classes[state]} title={importRowStateTerms[state][locale]}>
      <div className={styles.cell}>
        <span className={styles.word}>
          {isRemarkable && <WarningShape />}
          <span>{text || (isRemarkable || state === 'CHANGED' ? t('preview.emptyWas') : '')}</span>
        </span>
        {state === 'CHANGED' && (
          <span className={styles.was}>{t('preview.was', { was: was || t('preview.emptyWas') })}</span>
        )}
        {message && <span className={styles.said}>{message}</span>}
      </div>
    </td>
  );
}
