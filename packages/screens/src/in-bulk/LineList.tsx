import { Tag } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import styles from './LineList.module.css';
import type { Line } from './useOneByOne.ts';

/** A suggestion as it is told apart in the list. */
export interface ListedSuggestion {
  readonly id: string;
  readonly title: string;
  readonly officialNumber?: string | null;
}

interface Props {
  suggestions: readonly ListedSuggestion[];
  /** Those to which it can be done now. */
  fitting: ReadonlySet<string>;
  /** What became of each; null while nothing was begun. */
  lines: readonly Line[] | null;
}

/** Before: to which it will be done and to which it cannot; then a line for each that says what became of it. */
export function LineList({ suggestions, fitting, lines }: Props) {
  const { t } = useTranslation('inBulk');
  return (
    <ul aria-label={t('list')} aria-live="polite" className={styles.list}>
      {suggestions.map((each) => (
        <li key={each.id}>
          <span className={styles.name}>
            {each.officialNumber && <span className={styles.number}>{each.officialNumber}</span>}
            {each.title}
          </span>
          <Outcome isFitting={fitting.has(each.id)} line={lines?.find((one) => one.suggestionId === each.id)} />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ isFitting, line }: { isFitting: boolean; line: Line | undefined }) {
  const { t } = useTranslation('inBulk');
  if (line?.isDone) return <Tag kind="ok">{t('done')}</Tag>;
  if (line) return <span className={styles.refusal}>{line.refusal}</span>;
  return isFitting ? <Tag kind="accent">{t('fitting')}</Tag> : <Tag>{t('unfit')}</Tag>;
}
