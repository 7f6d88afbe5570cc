import { type Count, countTerms, funnelCounts } from '@renda/domain';
import { Card, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './BoardFunnel.module.css';
import { BoardLink } from './BoardLink.tsx';
import { type BoardReading, numberSearch } from './numberSearch.ts';

interface Props {
  counts: readonly { count: Count; cases: number }[];
  reading: BoardReading;
}

/** How far the suggestions came: a bar a step, each as long as its share of those accepted. */
export function BoardFunnel({ counts, reading }: Props) {
  const { t } = useTranslation('board');
  const word = useWord();
  const casesOf = (count: Count) => counts.find((c) => c.count === count)?.cases ?? 0;
  const listOf = (counted: Count) => numberSearch({ counted }, 'all', reading);
  const all = Math.max(1, casesOf('ACCEPTED'));
  const lapsed = casesOf('NOT_EVALUATED');
  return (
    <Card>
      <Section note={<span className={styles.note}>{t('funnel.note')}</span>} title={t('funnel.title')}>
        <ol className={styles.steps}>
          {funnelCounts.map((count) => (
            <li className={styles.step} key={count}>
              <span className={styles.label}>{word(countTerms[count])}</span>
              <span aria-hidden className={styles.track}>
                <span className={styles.bar} style={{ inlineSize: `${(100 * casesOf(count)) / all}%` }} />
                {count === 'EVALUATED' && lapsed > 0 && (
                  <span className={styles.beside} style={{ inlineSize: `${(100 * lapsed) / all}%` }} />
                )}
              </span>
              <BoardLink className={styles.cases} search={listOf(count)}>
                {t('funnel.cases', { cases: casesOf(count) })}
              </BoardLink>
            </li>
          ))}
        </ol>
        {lapsed > 0 && (
          <BoardLink className={styles.lapsed} search={listOf('NOT_EVALUATED')}>
            {t('funnel.notEvaluated', { cases: lapsed })}
          </BoardLink>
        )}
      </Section>
    </Card>
  );
}
