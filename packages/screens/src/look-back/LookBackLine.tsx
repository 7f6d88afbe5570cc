import type { FragmentType } from '@apollo/client';
import { lookBackStateTerms } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { type LookBackLine_lookBackFragment, LookBackLine_lookBackFragmentDoc } from './LookBackLine.generated.ts';
import styles from './LookBackLine.module.css';

interface Props {
  lookBack: FragmentType<LookBackLine_lookBackFragment>;
}

const kinds = { DUE: 'due', PASSED: 'ok', FAILED: 'late' } as const;

/** One look-back as it is read: passed or not, when and where, who was there, what was found, the photographs. */
export function LookBackLine({ lookBack }: Props) {
  const { t } = useTranslation('lookBack');
  const word = useWord();
  const locale = useLocale();
  const found = useRecord(LookBackLine_lookBackFragmentDoc, 'LookBackLine_lookBack', lookBack);
  if (!found) return null;
  const { state, heldOn, place, isDeputyPresent, note, heldByName, attachments } = found;
  return (
    <div className={styles.line}>
      <span className={styles.head}>
        <Tag kind={kinds[state]}>{word(lookBackStateTerms[state])}</Tag>
        {heldOn && <span>{longDate(heldOn, locale)}</span>}
        {place && <span>{place}</span>}
        {isDeputyPresent !== null && <span>{t(isDeputyPresent ? 'line.present' : 'line.absent')}</span>}
        {heldByName && <span className={styles.by}>{t('line.by', { name: heldByName })}</span>}
      </span>
      {note && <p className={styles.note}>{note}</p>}
      <AttachmentLinks attachments={attachments} />
    </div>
  );
}
