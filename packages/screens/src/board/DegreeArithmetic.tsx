import { useTranslation } from 'react-i18next';
import type { SuggestionDegrees_suggestionFragment } from './SuggestionDegrees.generated.ts';
import styles from './SuggestionDegrees.module.css';

interface Props {
  degree: SuggestionDegrees_suggestionFragment['degrees'][number];
  title: string;
}

/** How a degree was reckoned: each measure with its points and the fact behind it, the sum, and the version of the formula. */
export function DegreeArithmetic({ degree, title }: Props) {
  const { t } = useTranslation('board');
  const { value, unmeasured, question, parts, formula } = degree;
  const counted = parts.filter((part) => part.points != null);
  const points = Math.round(10 * counted.reduce((sum, part) => sum + (part.points ?? 0), 0)) / 10;
  const possible = counted.reduce((sum, part) => sum + part.possible, 0);
  return (
    <div className={styles.panel}>
      <p className={styles.question}>{t('gauge.question', { title, question })}</p>
      <table aria-label={t('gauge.arithmetic', { title })} className={styles.parts}>
        <tbody>
          {parts.map((part) => (
            <tr className={part.points == null ? styles.apart : undefined} key={part.label}>
              <th scope="row">
                {part.label}
                <span className={styles.fact}>{part.fact}</span>
              </th>
              <td>
                {part.points == null
                  ? t('gauge.apart')
                  : t('gauge.points', { points: part.points, possible: part.possible })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sum}>{value == null ? unmeasured : t('gauge.sum', { points, possible, value })}</p>
      <p className={styles.hint}>{t('gauge.formula', { formula })}</p>
    </div>
  );
}
