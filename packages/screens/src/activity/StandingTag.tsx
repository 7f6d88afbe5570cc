import { type PeriodState, periodStateTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';

const kinds: Record<PeriodState, TagKind> = { UPCOMING: 'rest', DUE: 'due', DONE: 'ok', LATE: 'late', MISSED: 'late' };

/** Where a room stands in a quarter: a word, and a shape beside the colour. */
export function StandingTag({ state }: { state?: PeriodState | null }) {
  const { t } = useTranslation('activity');
  const word = useWord();
  return state ? <Tag kind={kinds[state]}>{word(periodStateTerms[state])}</Tag> : <Tag>{t('notOwed')}</Tag>;
}
